package io.counterclaim.comparison;

/**
 * One reason of a comparison, which can be quoted and recomputed by hand.
 *
 * @param kind what it looked at
 * @param a the words of the first statement that it rests on, empty when there are none
 * @param b the words of the second
 * @param arithmetic how it was computed: "60 > 50, so not below 50"
 */
public record Reason(ReasonKind kind, String a, String b, String arithmetic) {

    /** The reason as one sentence. */
    public String sentence() {
        return "The first says %s, the second %s: %s.".formatted(quoted(a), quoted(b), arithmetic);
    }

    /** An arithmetic of two, the same whichever comes first. */
    static String both(String pattern, String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return pattern.formatted(ordered ? one : other, ordered ? other : one);
    }

    Reason mirrored() {
        return new Reason(kind, b, a, arithmetic);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing of it" : "“" + words + "”";
    }
}

package io.counterclaim.report;

import java.util.Locale;

/** The closed words of the graph, as a sentence would say them. */
final class PlainEnglish {

    private PlainEnglish() {}

    /** "1 article", "2 articles". */
    static String count(long n, String thing) {
        String plural = thing.endsWith("s") || thing.endsWith("x") ? thing + "es" : thing + "s";
        return n + " " + (n == 1 ? thing : plural);
    }

    /** {@code 2004/..} is "2004 or later", to stand after "published" or "said of". */
    static String date(String edtf) {
        String[] ends = edtf.split("/", -1);
        if (ends.length == 1) {
            return end(edtf);
        }
        boolean from = !ends[0].equals("..") && !ends[0].isEmpty();
        boolean to = !ends[1].equals("..") && !ends[1].isEmpty();
        if (from && to) {
            return "between " + end(ends[0]) + " and " + end(ends[1]);
        }
        return from ? end(ends[0]) + " or later" : to ? end(ends[1]) + " or earlier" : "at an unknown date";
    }

    private static String end(String edtf) {
        return edtf.matches(".*[~?%]") ? "about " + edtf.substring(0, edtf.length() - 1) : edtf;
    }

    /** Where a date was taken from. */
    static String basis(String basis) {
        return switch (basis) {
            case "GIVEN" -> "given with the article";
            case "STATED" -> "stated in the article";
            case "INFERRED" -> "inferred from the text";
            default -> "undated";
        };
    }

    /** "Affirmed by", with how sure the words are: "Affirmed as planned by". */
    static String stance(String stance, String certainty) {
        String how = switch (certainty) {
            case "PROBABLE" -> " as probable";
            case "POSSIBLE" -> " as possible";
            case "PLANNED" -> " as planned";
            case "WANTED" -> " as wanted";
            default -> "";
        };
        return switch (stance) {
            case "AFFIRMS" -> "Affirmed";
            case "DENIES" -> "Denied";
            case "QUESTIONS" -> "Questioned";
            default -> "Passed on";
        } + how + " by";
    }

    /** Who says it, and how that is known where the words themselves do not say it; {@code claimant} as the format writes it. */
    static String speaker(Dossier.Saying saying, String claimant) {
        return switch (saying.speakerBasis()) {
            case "UNKNOWN" -> "an unknown speaker";
            case "CONTINUED" -> claimant + " (in a quotation that continues)";
            case "LABELLED" -> claimant + " (named by a label)";
            case "REFERRED" -> claimant + " (named elsewhere in the article)";
            default -> claimant;
        };
    }

    /** "Confidence: medium". */
    static String confidence(Dossier.Saying saying) {
        return "Confidence: " + saying.confidence().toLowerCase(Locale.ROOT);
    }

    /** Why two differing claims do not conflict. */
    static String reconciliation(String reason) {
        return switch (reason) {
            case "DIFFERENT_TIME" -> "They speak of different times.";
            case "DIFFERENT_SCOPE" -> "They speak of different things.";
            case "DIFFERENT_UNIT" -> "They count in different units.";
            case "ROUNDING" -> "One is the other, rounded.";
            case "SUPERSEDED" -> "The later replaced the earlier.";
            default -> sentence(reason.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    /** Begins with a capital and ends with a full stop. */
    static String sentence(String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return text;
        }
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.matches("(?s).*[.!?…][”\"]?$") ? capital : capital + ".";
    }

    /** Without the full stop, to stand inside another sentence. */
    static String clause(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }

    /** {@code gapDays} is "gap days". */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").toLowerCase(Locale.ROOT);
    }

    /** "A", "A and B", "A, B and C". */
    static String list(java.util.List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}

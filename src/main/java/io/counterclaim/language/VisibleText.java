package io.counterclaim.language;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stretch of text without the characters that only say where a line may break (soft hyphens, zero-width spaces), and where
 * each of its characters stands in the whole text.
 */
public record VisibleText(String text, int[] places) {
    private static final Pattern STRAY = Pattern.compile("\\s(\\.)(?=\\p{Ll}{2})");
    /** A sentence that begins with a company's name: what stands before the stop is no sentence. */
    private static final Pattern COMPANY = Pattern.compile(
            "(?:^|[.!?][”\"’]?\\s+)(?:\\p{Lu}[\\w&’'-]*\\s){1,4}(?:Inc|Corp|Co|Ltd|Plc|LLC|Bros|Jr|Sr)(\\.)(?=\\s\\p{Lu})");
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

    /**
     * The text between two offsets of the whole.
     *
     * @param commas offsets in the whole text at which it is read as if a comma stood there
     */
    public static VisibleText of(String whole, int start, int end, Set<Integer> commas) {
        var text = new StringBuilder(end - start);
        int[] places = new int[end - start + commas.size() + 1];
        for (int i = start; i < end; i++) {
            if (commas.contains(i)) {
                places[text.length()] = i;
                text.append(',');
            }
            if (INVISIBLE.indexOf(whole.charAt(i)) < 0) {
                places[text.length()] = i;
                text.append(whole.charAt(i));
            }
        }
        places[text.length()] = end;
        noSentenceEnds(text);
        return new VisibleText(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    /** "u.s .troops", "Harbour Inc. Chief Executive": stops that end no sentence are read as spaces. */
    private static void noSentenceEnds(StringBuilder text) {
        STRAY.matcher(text).results().forEach(stop -> text.setCharAt(stop.start(1), ' '));
        COMPANY.matcher(text).results().forEach(stop -> text.setCharAt(stop.start(1), ' '));
    }

    /** The words without invisible characters. */
    public static String of(String words) {
        return words.chars().anyMatch(c -> INVISIBLE.indexOf(c) >= 0)
                ? of(words, 0, words.length(), Set.of()).text
                : words;
    }

    /** The place in the whole of what was found between two offsets of this text. */
    public Span restored(int start, int end) {
        return new Span(places[start], places[end - 1] + 1);
    }
}

package io.counterclaim.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says stand in an article, selected as the W3C Web Annotation model does: a TextQuoteSelector, a
 * TextPositionSelector, or both at once. They are found word for word or not at all.
 *
 * @param exact the words
 * @param prefix what stands right before them, or null
 * @param suffix what stands right after them, or null
 * @param start the first UTF-16 code unit, counted from 0, or null when the words are to be looked for
 * @param end one past the last UTF-16 code unit, or null
 */
public record Quote(String exact, @Nullable String prefix, @Nullable String suffix, @Nullable Integer start,
        @Nullable Integer end) {
    private static final int TOLD_PLACES = 5;

    /** What came of looking for the words. */
    public sealed interface Sought {}

    /** They stand there once, or where they were said to. */
    public record Found(Passage passage) implements Sought {}

    /**
     * They do not stand there so, or at several places.
     *
     * @param part the part of the quote that is wrong: exact, prefix, suffix, start or end
     */
    public record NotFound(String part, String problem) implements Sought {}

    /** Looks for the words in the text of {@code article}. */
    public Sought in(ArticleText article) {
        String text = article.text();
        if (exact.isBlank()) {
            return new NotFound("exact", "There are no words: quote those that the claim rests on.");
        }
        if (start != null || end != null) {
            return placed(article);
        }
        List<Integer> all = IntStream.iterate(text.indexOf(exact), at -> at >= 0, at -> text.indexOf(exact, at + 1))
                .filter(at -> Anchors.stands(text, exact, before(), after(), at)).boxed().toList();
        List<Integer> led = all.stream().filter(at -> led(text, at)).toList();
        List<Integer> between = led.stream().filter(at -> text.startsWith(after(), at + exact.length())).toList();
        if (between.size() == 1) {
            return found(article, between.getFirst());
        }
        return between.isEmpty() ? missing(all, led) : ambiguous(between);
    }

    private Sought placed(ArticleText article) {
        String text = article.text();
        int from = start != null ? start : end == null ? 0 : end - exact.length();
        if (end != null && end - exact.length() != from) {
            return new NotFound("end", "From " + from + " to " + end + " are not the " + exact.length()
                    + " UTF-16 code units that 'exact' has.");
        }
        if (!text.startsWith(exact, from) || splits(text, from) || splits(text, from + exact.length())) {
            return new NotFound(start == null ? "end" : "start", "At " + from + " of the article's text stands "
                    + told(text, from) + ", not these words. Offsets count UTF-16 code units.");
        }
        if (!led(text, from)) {
            return new NotFound("prefix", "That does not stand right before these words at " + from + ".");
        }
        return text.startsWith(after(), from + exact.length())
                ? found(article, from)
                : new NotFound("suffix", "That does not stand right after these words at " + from + ".");
    }

    private Found found(ArticleText article, int from) {
        return new Found(Passage.of(article, from, from + exact.length(), List.of()));
    }

    private NotFound missing(List<Integer> all, List<Integer> led) {
        if (all.isEmpty()) {
            return new NotFound("exact", "These words do not stand in the article: quote its text word for word.");
        }
        return new NotFound(led.isEmpty() ? "prefix" : "suffix", "The words stand in the article at " + told(all)
                + ", but not with that right " + (led.isEmpty() ? "before" : "after") + " them.");
    }

    private NotFound ambiguous(List<Integer> places) {
        return new NotFound("exact", "These words stand in the article " + places.size() + " times, at " + told(places)
                + ": say which by 'start', or by more of 'prefix' and 'suffix'.");
    }

    private String told(String text, int from) {
        return from < 0 || from >= text.length()
                ? "nothing: it has " + text.length() + " code units"
                : "“" + text.substring(from, Math.min(text.length(), from + Math.min(exact.length(), 40))) + "”";
    }

    private static String told(List<Integer> places) {
        return places.stream().limit(TOLD_PLACES).map(String::valueOf).collect(Collectors.joining(", "))
                + (places.size() > TOLD_PLACES ? " and so on" : "");
    }

    private boolean led(String text, int at) {
        return text.startsWith(before(), at - before().length());
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private String before() {
        return prefix == null ? "" : prefix;
    }

    private String after() {
        return suffix == null ? "" : suffix;
    }
}

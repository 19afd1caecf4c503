package io.counterclaim.article;

import io.counterclaim.article.Anchor.State;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of an earlier version again in a later one: at their place, by their words with what stood before
 * and after them (as a W3C TextQuoteSelector is resolved), and last by the sentence that is most like them.
 */
final class Anchors {
    /**
     * How alike an altered wording must be: twice the words in common and in order, over the words of both
     * (Dice's coefficient), words of up to three letters counting a quarter. Under .6 two sentences about one thing begin to be taken for one another.
     */
    static final double ALIKE = .6;
    private final String articleId;
    private final String text;
    private final WordText words;
    private @Nullable Sentences sentences;

    /** Looks into the {@code later} version. */
    Anchors(ArticleText later) {
        this.articleId = later.id();
        this.text = later.text();
        this.words = new WordText(text);
    }

    /** Where the words of {@code passage} stand now. */
    Anchor of(Passage passage) {
        if (stands(passage, passage.start())) {
            return found(State.EXACT, new Span(passage.start(), passage.end()), 1);
        }
        Span moved = moved(passage);
        moved = moved == null ? respaced(passage) : moved;
        if (moved != null) {
            return found(State.MOVED, moved, 1);
        }
        sentences = sentences == null ? new Sentences(words) : sentences;
        Likeness best = sentences.mostLike(passage);
        return best == null || best.score() < ALIKE
                ? new Anchor(articleId, State.GONE, null, null, null, best == null ? 0 : best.score())
                : found(State.CHANGED, best.span(), best.score());
    }

    private Anchor found(State state, Span span, double likeness) {
        return new Anchor(articleId, state, span.start(), span.end(), span.of(text), likeness);
    }

    private @Nullable Span moved(Passage passage) {
        String exact = passage.exact();
        List<Integer> starts = IntStream.iterate(text.indexOf(exact), at -> at >= 0, at -> text.indexOf(exact, at + 1))
                .filter(at -> stands(passage, at)).boxed().toList();
        return starts.stream().max(nearest(passage)).map(at -> new Span(at, at + exact.length())).orElse(null);
    }

    /** The same words with other white space between them, as when lines are wrapped anew. */
    private @Nullable Span respaced(Passage passage) {
        WordText old = new WordText(passage.exact());
        return words.starts(old).stream().map(i -> words.grown(i, i + old.size(), passage.exact()))
                .filter(span -> squeezed(span.of(text)).equals(squeezed(passage.exact())))
                .max(Comparator.comparing(Span::start, nearest(passage))).orElse(null);
    }

    /** Of several places the one between the same neighbours, then the one nearest to where the words stood. */
    private Comparator<Integer> nearest(Passage passage) {
        int length = passage.exact().length();
        return Comparator.<Integer>comparingInt(at -> context(passage, at, at + length))
                .thenComparingInt(at -> -Math.abs(at - passage.start())).thenComparingInt(at -> -at);
    }

    private int context(Passage passage, int start, int end) {
        String before = passage.prefix();
        String after = passage.suffix();
        int same = 0;
        while (same < before.length() && same < start
                && before.charAt(before.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        int then = 0;
        while (then < after.length() && end + then < text.length() && after.charAt(then) == text.charAt(end + then)) {
            then++;
        }
        return same + then;
    }

    /** "he" in "the" is no "he"; but what was torn out of a word before may be so again. */
    static boolean stands(String text, String exact, String prefix, String suffix, int start) {
        int end = start + exact.length();
        return text.startsWith(exact, start)
                && (start == 0 || !joined(text.charAt(start - 1), exact.charAt(0)) || torn(prefix, exact))
                && (end == text.length() || !joined(exact.charAt(exact.length() - 1), text.charAt(end))
                        || torn(exact, suffix));
    }

    private boolean stands(Passage passage, int start) {
        return stands(text, passage.exact(), passage.prefix(), passage.suffix(), start);
    }

    private static boolean torn(String before, String after) {
        return !before.isEmpty() && !after.isEmpty() && joined(before.charAt(before.length() - 1), after.charAt(0));
    }

    private static boolean joined(char a, char b) {
        return Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)
                || Character.isHighSurrogate(a) && Character.isLowSurrogate(b);
    }

    private static String squeezed(String words) {
        return ArticleText.normalise(words);
    }

    /** A stretch of the later text and how alike it is to a passage. */
    record Likeness(Span span, double score) {}
}

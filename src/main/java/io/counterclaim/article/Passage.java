package io.counterclaim.article;

import io.counterclaim.graph.ContentId;
import java.util.List;

/**
 * A span of an article's text, selected as the W3C Web Annotation model does (TextPositionSelector and
 * TextQuoteSelector).
 *
 * @param start the first UTF-16 code unit, counted from 0
 * @param end one past the last UTF-16 code unit
 * @param exact {@code text.substring(start, end)}
 * @param prefix up to 32 code units before
 * @param suffix up to 32 code units after
 * @param alsoAt where else in the article the same words start, for repeated paragraphs
 */
public record Passage(String id, String articleId, int start, int end, String exact, String prefix, String suffix,
        List<Integer> alsoAt) {
    private static final int CONTEXT = 32;

    public Passage {
        alsoAt = List.copyOf(alsoAt);
    }

    /**
     * The passage of {@code article} from {@code start} to {@code end}.
     *
     * @throws IndexOutOfBoundsException when the span is not inside the text
     */
    public static Passage of(ArticleText article, int start, int end, List<Integer> alsoAt) {
        String text = article.text();
        String prefix = text.substring(boundary(text, Math.max(0, start - CONTEXT)), start);
        String suffix = text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT)));
        String id = ContentId.of("passage", article.id(), Integer.toString(start), Integer.toString(end));
        return new Passage(id, article.id(), start, end, text.substring(start, end), prefix, suffix, alsoAt);
    }

    /** Never cut a surrogate pair in two: half a character cannot be stored as UTF-8. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}

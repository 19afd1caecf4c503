package io.counterclaim.article;

import io.counterclaim.graph.Answer;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;

/** Reads what the graph keeps of articles. */
public final class ArticleAnswers {
    private ArticleAnswers() {}

    /** The time whose properties begin with {@code prefix}, for example {@code holds}; unknown where there is none. */
    public static TimeSpan time(Answer node, String prefix) {
        String text = node.textOrNull(prefix + "Text");
        if (text == null) {
            return TimeSpan.unknown("nothing is recorded");
        }
        String basis = node.textOrNull(prefix + "Basis");
        String reason = node.textOrNull(prefix + "Reason");
        return new TimeSpan(node.dayOrNull(prefix + "From"), node.dayOrNull(prefix + "To"), text,
                basis == null ? TimeBasis.UNKNOWN : TimeBasis.valueOf(basis), reason == null ? "" : reason);
    }

    /** A passage of an article. */
    public static Passage passage(Answer node, String articleId) {
        return new Passage(node.text("id"), articleId, node.number("start").intValue(), node.number("end").intValue(),
                node.text("exact"), node.text("prefix"), node.text("suffix"), node.integers("alsoAt"));
    }

    /** A source. */
    public static Source source(Answer node) {
        return new Source(node.text("id"), node.text("name"), node.textOrNull("reliability"));
    }

    static Anchor anchor(Answer row) {
        Answer anchor = row.child("anchor");
        String exact = anchor.textOrNull("exact");
        boolean there = exact != null;
        return new Anchor(row.text("article"), Anchor.State.valueOf(anchor.text("state")),
                there ? anchor.number("start").intValue() : null, there ? anchor.number("end").intValue() : null, exact,
                anchor.number("likeness").doubleValue());
    }

    static Article article(Answer row) {
        Answer article = row.child("article");
        Answer dated = row.childOrNull("dated");
        return new Article(article.text("id"), article.text("title"), source(row.child("source")),
                article.textOrNull("uri"), article.texts("authors"), time(dated == null ? article : dated, "published"),
                article.moment("recordedAt"));
    }

    static ArticleText articleText(Answer row) {
        return new ArticleText(article(row), row.text("text"));
    }
}

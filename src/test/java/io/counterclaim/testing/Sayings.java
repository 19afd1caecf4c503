package io.counterclaim.testing;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.article.Claimant;
import io.counterclaim.article.Passage;
import io.counterclaim.article.Source;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Extraction;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.claim.Stance;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Records articles and what is said in them, the way intake does, with only what matters stated. */
public final class Sayings {
    private static final Instant AT = Instant.parse("2024-05-01T10:00:00Z");
    private final ArticleText article;
    private final List<AppearanceDraft> drafts = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

    private Sayings(ArticleText article) {
        this.article = article;
    }

    /** An article of {@code source}, published on {@code date} (EDTF), or undated. */
    public static Sayings in(String source, String title, String text, @Nullable String date) {
        TimeSpan published = date == null
                ? TimeSpan.unknown("no date is given")
                : TimeSpan.of(date, TimeBasis.GIVEN, "front matter");
        String uri = "https://example.org/" + source.replace(' ', '-');
        return new Sayings(new ArticleText(new Article(ArticleText.idOf(text, uri), title, Source.named(source), uri,
                List.of(), published, AT), text));
    }

    /** One paper says that a state does something, such as {@code opens its harbours}, and in another a person denies it. */
    public static void dispute(String state, String does, Articles articles, Ledger ledger,
            TransactionTemplate transaction) {
        Claim claim = Claim.of(state + " " + does + ".", Claim.OPEN,
                Entity.of(EntityType.STATE, state, List.of(), false), null, Map.of());
        Entity minister = Entity.of(EntityType.PERSON, "Ada " + state, List.of(), false);
        in("Morning Post", "News of " + state, claim.text(), "2023-04-05")
                .says(null, Stance.AFFIRMS, claim, claim.text()).record(articles, ledger, transaction);
        in("Gazette", "Not so in " + state, "It is untrue, Ada " + state + " said.", "2023-04-05")
                .says(minister, Stance.DENIES, claim, "It is untrue").record(articles, ledger, transaction);
    }

    public ArticleText article() {
        return article;
    }

    /** {@code words}, which stand in the text, say {@code claim}; null is the article's own voice. */
    public Sayings says(@Nullable Claimant claimant, Stance stance, Claim claim, String words) {
        return says(claimant, stance, claim, words,
                Assessment.recorded(claimant == null ? article.source() : claimant, "a test"));
    }

    /** The same, and how well it is founded. */
    public Sayings says(@Nullable Claimant claimant, Stance stance, Claim claim, String words, Assessment assessment) {
        int start = article.text().indexOf(words);
        Passage passage = Passage.of(article, start, start + words.length(), List.of());
        Claimant who = claimant == null ? article.source() : claimant;
        drafts.add(new AppearanceDraft(claim, who, null, stance, Certainty.CERTAIN, article.published(), passage,
                "fits a predicate", assessment, null));
        return this;
    }

    /** {@code words} gave no claim. */
    public Sayings passesOver(String words, String reason) {
        int start = article.text().indexOf(words);
        passedOver.add(new PassedOver(Passage.of(article, start, start + words.length(), List.of()), reason));
        return this;
    }

    /** Records all of it in one transaction. */
    public ArticleText record(Articles articles, Ledger ledger, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            articles.record(article);
            ledger.record(Extraction.of("test", "1", article.id(), AT), drafts, passedOver);
        });
        return article;
    }
}

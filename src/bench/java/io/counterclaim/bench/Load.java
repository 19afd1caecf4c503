package io.counterclaim.bench;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Claimant;
import io.counterclaim.article.Passage;
import io.counterclaim.article.Source;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.BulkRows;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Extraction;
import io.counterclaim.claim.Stance;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a graph of many claims is made of: articles by number, the same ones however many there are. */
final class Load {
    static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final int CLAIMS = 20;
    private final MadeUp madeUp;

    Load(MadeUp madeUp) {
        this.madeUp = madeUp;
    }

    /** Has the store written with so many claims. Answers how many pairs of them were planted to conflict. */
    int fill(Store store, int wanted) throws IOException, InterruptedException {
        int number = 0;
        while (store.claims() < wanted) {
            var drafts = new ArrayList<AppearanceDraft>();
            ArticleText article = article(number++, drafts);
            store.add(Map.of("id", article.source().id(), "name", article.source().name(), "recordedAt", AT),
                    row(article), extraction(article), BulkRows.of(drafts));
        }
        store.write();
        return number * CLAIMS / MadeUp.PLANTED_EVERY;
    }

    /** The article of that number, which says some claims for the first time and others again. */
    ArticleText article(int number, List<AppearanceDraft> drafts) {
        var random = new Random(number);
        var said = new ArrayList<MadeUp.Dated>();
        for (int i = 0; i < CLAIMS; i++) {
            int claim = number * CLAIMS + i;
            said.add(madeUp.claim(claim));
            if (random.nextInt(4) == 0) {
                said.add(madeUp.claim(random.nextInt(claim + 1)));
            }
        }
        LocalDate day = said.getFirst().day();
        ArticleText article = article(number, day, random, said);
        int start = 0;
        for (MadeUp.Dated dated : said) {
            int end = start + dated.claim().text().length();
            drafts.add(draft(article, dated, start, end, random));
            start = end + 1;
        }
        return article;
    }

    private static ArticleText article(int number, LocalDate day, Random random, List<MadeUp.Dated> said) {
        String text = String.join(" ", said.stream().map(dated -> dated.claim().text()).toList());
        String uri = "https://example.org/load/" + number;
        return new ArticleText(new Article(ArticleText.idOf(text, uri), "Load " + number,
                Source.named("Outlet " + (int) Math.exp(random.nextDouble() * Math.log(300))), uri, List.of(),
                TimeSpan.of(day, TimeBasis.GIVEN, "front matter"), AT), text);
    }

    private static AppearanceDraft draft(ArticleText article, MadeUp.Dated dated, int start, int end, Random random) {
        Claim claim = dated.claim();
        int who = random.nextInt(100);
        Claimant claimant = article.source();
        if (who == 0) {
            claimant = Entity.of(EntityType.PERSON, "officials", List.of(), true);
        } else if (who < 40 && claim.subject() != null) {
            claimant = claim.subject();
        }
        Stance stance = random.nextInt(33) == 0 ? Stance.REPORTS : Stance.AFFIRMS;
        boolean planted = claim.text().contains("planted accord");
        return new AppearanceDraft(claim, claimant, null, planted ? Stance.AFFIRMS : stance, Certainty.CERTAIN,
                TimeSpan.of(dated.day(), TimeBasis.STATED, "as the sentence says"),
                Passage.of(article, start, end, List.of()), "fits a predicate",
                Assessment.recorded(claimant, "a benchmark"), null);
    }

    private static Map<String, Object> row(ArticleText article) {
        TimeSpan published = article.published();
        return Map.ofEntries(Map.entry("id", article.id()), Map.entry("title", article.title()),
                Map.entry("uri", String.valueOf(article.uri())), Map.entry("canonicalUri", String.valueOf(article.uri())),
                Map.entry("text", article.text()), Map.entry("textHash", article.textHash()),
                Map.entry("publishedFrom", published.from()), Map.entry("publishedTo", published.to()),
                Map.entry("publishedText", published.text()), Map.entry("publishedBasis", published.basis().name()),
                Map.entry("publishedReason", published.reason()), Map.entry("recordedAt", AT));
    }

    static Extraction extraction(ArticleText article) {
        return Extraction.of("bench", "1", article.id(), AT);
    }
}

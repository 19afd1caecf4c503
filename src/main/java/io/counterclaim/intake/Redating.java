package io.counterclaim.intake;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.article.GivenDate;
import io.counterclaim.article.GivenDates;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Extraction;
import io.counterclaim.claim.Recollection;
import io.counterclaim.claim.Retelling;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.ExtractorUnavailableException;
import io.counterclaim.extraction.ToldTimes;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a recorded article another date, and reads it again under that: "last week" is another week then. */
@Service
public class Redating {
    private final Articles articles;
    private final GivenDates dates;
    private final List<ClaimExtractor> extractors;
    private final Retelling retelling;
    private final Recollection recollection;
    private final Vocabulary vocabulary;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Redating(Articles articles, GivenDates dates, List<ClaimExtractor> extractors, Retelling retelling,
            Recollection recollection, Vocabulary vocabulary, TransactionTemplate transaction, Clock clock) {
        this.recollection = recollection;
        this.vocabulary = vocabulary;
        this.articles = articles;
        this.dates = dates;
        this.extractors = List.copyOf(extractors);
        this.retelling = retelling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of giving an article a date. */
    public sealed interface Outcome {}

    /**
     * It has the date now.
     *
     * @param retold how many appearances were recorded because of it
     */
    public record Dated(Article article, int retold) implements Outcome {}

    /** It had that date before; nothing changed. */
    public record AlreadyDated(Article article) implements Outcome {}

    /** There is no such article. */
    public record UnknownArticle() implements Outcome {}

    /** It cannot be dated so; nothing changed. */
    public record NotDated(String problem) implements Outcome {}

    private record Found(Extraction extraction, List<AppearanceDraft> drafts) {}

    /** A time that was read from the words under the article's date is read again; one that somebody gave stays. */
    private AppearanceDraft again(AppearanceDraft draft, ArticleText before, ArticleText dated) {
        Predicate.Kind kind = vocabulary.predicate(draft.claim().predicate()).kind();
        TimeSpan read = new ToldTimes(before).holds(draft.passage(), kind, draft.certainty());
        return read.equals(draft.holds())
                ? draft.holding(new ToldTimes(dated).holds(draft.passage(), kind, draft.certainty()))
                : draft;
    }

    /** @param published EDTF, or a day in words */
    public Outcome date(String articleId, String published, String by, String reason) {
        ArticleText article = articles.byIds(List.of(articleId)).get(articleId);
        if (article == null) {
            return new UnknownArticle();
        }
        try {
            TimeSpan time = GivenDates.read(published);
            boolean known = article.published().basis() == TimeBasis.GIVEN
                    && article.published().text().equals(time.text());
            return known ? new AlreadyDated(article.article()) : date(article, article.publishedAt(time), by, reason);
        } catch (IllegalArgumentException e) {
            return new NotDated(String.valueOf(e.getMessage()));
        } catch (ExtractorUnavailableException e) {
            return new NotDated(e.getMessage() + " " + e.remedy());
        }
    }

    private Dated date(ArticleText before, ArticleText dated, String by, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // the slow part, outside the transaction: it needs no database
        List<Found> found = new ArrayList<>(extractors.stream().map(extractor -> new Found(
                Extraction.of(extractor.name(), extractor.version(), dated.id(), dated.recordedAt()),
                extractor.extract(dated).drafts())).toList());
        recollection.fromOutside(dated.id()).forEach((extraction, drafts) -> found.add(new Found(extraction,
                drafts.stream().map(draft -> again(draft, before, dated)).toList())));
        int retold = Objects.requireNonNull(transaction.execute(status -> {
            String dating = dates.record(dated.id(), new GivenDate(dated.published(), by, reason, now));
            return found.stream().mapToInt(f -> retelling.retell(f.extraction, f.drafts, dating, now)).sum();
        }));
        return new Dated(dated.article(), retold);
    }
}

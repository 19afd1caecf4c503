package io.counterclaim.intake;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.ArticleReading;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.Library;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.article.Versions;
import io.counterclaim.article.Versions.Version;
import io.counterclaim.claim.Extraction;
import io.counterclaim.claim.Ledger;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.graph.Retry;
import io.counterclaim.intake.Extracting.ExtractedBy;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes articles in: read, date, extract, record. Each article is one transaction, whole or not at all. */
@Service
public class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private final ArticleFiles files;
    private final ArticleReading reading;
    private final Extracting extracting;
    private final Articles articles;
    private final Library library;
    private final Versions versions;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    /** @param extractors each reads every article; the first one's word goes for what several find alike */
    Intake(ArticleFiles files, ArticleReading reading, List<ClaimExtractor> extractors, Articles articles,
            Library library, Versions versions, Ledger ledger, TransactionTemplate transaction) {
        this.files = files;
        this.reading = reading;
        this.extracting = new Extracting(extractors);
        this.articles = articles;
        this.library = library;
        this.versions = versions;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** Takes a file in. A file that cannot be read is refused with the reason, and nothing of it is written. */
    public IntakeOutcome submit(Path file) {
        return orRefused(() -> submit(files.read(file)));
    }

    /** Takes an article in; once its transaction is committed, what it touches has been checked. */
    public IntakeOutcome submit(IncomingArticle incoming) {
        return orRefused(() -> take(draft(incoming)));
    }

    /** Takes in what was read ahead, or reads it again if another version of it has been recorded since. */
    IntakeOutcome submit(Draft ahead) {
        return orRefused(() -> {
            boolean same = ahead.there() != null
                    || versions.of(ahead.article(), ahead.incoming().revises()).equals(ahead.earlier());
            return take(same ? ahead : draft(ahead.incoming()));
        });
    }

    private static IntakeOutcome orRefused(Supplier<IntakeOutcome> taking) {
        try {
            return taking.get();
        } catch (UnreadableArticleException e) {
            return new Refused(e.name(), e.line(), e.problem(), e.remedy());
        }
    }

    private IntakeOutcome take(Draft draft) {
        if (draft.there() != null) {
            return draft.there();
        }
        long start = System.nanoTime();
        IntakeOutcome outcome = Retry.transientFailures(
                () -> Objects.requireNonNull(transaction.execute(status -> write(draft))));
        log.info("recorded and checked {}: {} in {} ms", draft.article().id(), outcome,
                (System.nanoTime() - start) / 1_000_000);
        return outcome;
    }

    /**
     * What was read of an article, and is not written yet.
     *
     * @param earlier the versions of it that were recorded when it was read, newest first
     * @param there the article as it is recorded already, or null when it is new
     */
    record Draft(IncomingArticle incoming, ArticleText article, List<Version> earlier, List<ExtractedBy> extracted,
            @Nullable AlreadyThere there) {}

    /**
     * Reads an article, and writes nothing.
     *
     * @throws UnreadableArticleException when it cannot be read
     */
    Draft draft(IncomingArticle incoming) {
        return draft(incoming, () -> {});
    }

    /** The same; {@code whenNew} is run before the claims are taken out of an article that is not recorded yet. */
    Draft draft(IncomingArticle incoming, Runnable whenNew) {
        ArticleText read = reading.article(incoming);
        if (articles.contains(read.id())) {
            return new Draft(incoming, read, List.of(), List.of(), new AlreadyThere(incoming.name(), read.id()));
        }
        List<Version> earlier = versions.of(read, incoming.revises());
        String textHash = read.textHash();
        for (Version version : earlier) {
            if (version.textHash().equals(textHash)) {
                return new Draft(incoming, read, earlier, List.of(),
                        new AlreadyThere(incoming.name(), version.articleId()));
            }
        }
        whenNew.run();
        return extracted(incoming, read, earlier);
    }

    /** Reads a text as an article that is not recorded yet, whether or not it is. */
    Draft anew(IncomingArticle incoming) {
        ArticleText read = reading.article(incoming);
        return extracted(incoming, read, versions.of(read, incoming.revises()));
    }

    private Draft extracted(IncomingArticle incoming, ArticleText read, List<Version> earlier) {
        ArticleText article = earlier.isEmpty() ? read : read.continuing(article(earlier.getFirst()));
        // the slow part, outside the transaction: it needs no database
        return new Draft(incoming, article, earlier, extracting.of(incoming, article), null);
    }

    /** Writes what was read, in the transaction of the caller. */
    IntakeOutcome write(Draft draft) {
        return draft.there() != null
                ? draft.there()
                : record(draft.incoming(), draft.article(), draft.extracted());
    }

    private Article article(Version version) {
        return Objects.requireNonNull(library.byIds(List.of(version.articleId())).get(version.articleId()));
    }

    private IntakeOutcome record(IncomingArticle incoming, ArticleText article, List<ExtractedBy> extracted) {
        if (!articles.record(article)) {
            return new AlreadyThere(incoming.name(), article.id());
        }
        Taken taken = findings(incoming, article, extracted);
        List<Version> others = versions.of(article, incoming.revises());
        if (!others.isEmpty()) {
            ledger.supersede(versions.link(article, others));
        }
        return taken;
    }

    /** Each extractor's findings under its own name. */
    private Taken findings(IncomingArticle incoming, ArticleText article, List<ExtractedBy> extracted) {
        var claims = new HashSet<String>();
        long appearances = 0;
        for (ExtractedBy by : extracted) {
            var extraction = Extraction.of(by.extractor().name(), by.extractor().version(), article.id(),
                    article.recordedAt());
            var recorded = ledger.record(extraction, by.extracted().drafts(), by.extracted().passedOver());
            claims.addAll(recorded.claimIds());
            appearances += recorded.appearances();
        }
        return new Taken(incoming.name(), article.id(), claims.size(), appearances, incoming.remark());
    }
}

package io.counterclaim.intake;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.article.Versions;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Entities;
import io.counterclaim.claim.Extraction;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.RecorderKind;
import io.counterclaim.extraction.ToldClaims;
import io.counterclaim.graph.Retry;
import io.counterclaim.intake.Intake.Draft;
import io.counterclaim.intake.IntakeController.SubmitArticleInput;
import io.counterclaim.intake.RecordClaimsInput.ClaimInput;
import io.counterclaim.intake.RecordClaimsInput.EntityInput;
import io.counterclaim.intake.RecordClaimsInput.RecorderInput;
import io.counterclaim.intake.SubmitArticlesResult.InvalidProblem;
import io.counterclaim.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what people and other tools took out of an article: all of it in one transaction, or, if any is wrong, none. */
@Service
class Recording {
    static final int MOST_CLAIMS = 500;
    private static final Logger log = LoggerFactory.getLogger(Recording.class);
    private static final int LONGEST_NAME = 200;
    private final Intake intake;
    private final Articles articles;
    private final Versions versions;
    private final Entities entities;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final ToldClaims told;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recording(Intake intake, Articles articles, Versions versions, Entities entities, Ledger ledger,
            Vocabulary vocabulary,
            ToldClaims told, TransactionTemplate transaction, Clock clock) {
        this.intake = intake;
        this.articles = articles;
        this.versions = versions;
        this.entities = entities;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * All of it is recorded.
     *
     * @param sayings of each claim, in the order of the input, the ids of its appearance and of those that follow from it
     */
    record Recorded(Article article, List<List<String>> sayings, Ledger.Recorded written) implements Outcome {}

    /** Nothing of it was recorded. */
    record Refused(List<InvalidProblem> problems) implements Outcome {}

    Outcome record(RecordClaimsInput input) {
        var problems = new Problems();
        check(input.by(), problems);
        SubmitArticleInput given = input.newArticle();
        ArticleText recorded = given == null ? recorded(input.article(), problems) : null;
        if (given != null) {
            check(input.article(), given, problems);
        }
        int size = input.claims().size();
        if (size == 0 || size > MOST_CLAIMS) {
            problems.add("claims", "There are " + size + ": give 1 to " + MOST_CLAIMS + " at once.");
        }
        if (problems.count() > 0) {
            return new Refused(problems.all());
        }
        return recorded != null ? ofRecorded(input, recorded) : withArticle(input, Objects.requireNonNull(given));
    }

    private static void check(RecorderInput by, Problems problems) {
        problems.words("by.name", by.name(), LONGEST_NAME);
        if (by.version() != null) {
            problems.words("by.version", by.version(), LONGEST_NAME);
        } else if (by.kind() == RecorderKind.TOOL) {
            problems.add("by.version", "Say which version of the tool it was.");
        }
    }

    private static void check(@Nullable String article, SubmitArticleInput given, Problems problems) {
        if (article != null) {
            problems.add("article", "Give either the 'article' that is recorded or a 'newArticle', not both.");
        }
        given.problem("newArticle.").ifPresent(wrong -> problems.add(wrong.argument(), wrong.message()));
    }

    private @Nullable ArticleText recorded(@Nullable String given, Problems problems) {
        if (given == null) {
            return problems.add("article", "Give the 'article' that is recorded, or a 'newArticle'.");
        }
        String named = given.strip();
        String id = named.startsWith("article:") ? named : versions.newestAt(named);
        ArticleText article = id == null ? null : articles.byIds(List.of(id)).get(id);
        return article == null
                ? problems.add("article", "No article has the id or the URI '" + given + "'.")
                : article;
    }

    private Outcome ofRecorded(RecordClaimsInput input, ArticleText article) {
        return Retry.transientFailures(() -> Objects.requireNonNull(transaction.execute(
                status -> written(input, article))));
    }

    /** The article and its claims, or nothing of either. */
    private Outcome withArticle(RecordClaimsInput input, SubmitArticleInput given) {
        Draft draft;
        try {
            draft = intake.draft(given.incoming());
        } catch (UnreadableArticleException e) {
            return new Refused(List.of(new InvalidProblem("newArticle", e.problem() + ". " + e.remedy())));
        }
        return Retry.transientFailures(() -> Objects.requireNonNull(transaction.execute(status -> {
            String id = Objects.requireNonNull(intake.write(draft).articleId());
            Outcome outcome = written(input, Objects.requireNonNull(articles.byIds(List.of(id)).get(id)));
            if (outcome instanceof Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        })));
    }

    private Outcome written(RecordClaimsInput input, ArticleText article) {
        var problems = new Problems();
        List<List<AppearanceDraft>> drafts = drafts(input, article, problems);
        return problems.count() > 0
                ? new Refused(problems.all())
                : written(article, extraction(input.by(), article), drafts);
    }

    private Extraction extraction(RecorderInput by, ArticleText article) {
        return Extraction.by(by.kind(), by.name().strip(), by.version() == null ? null : by.version().strip(),
                article.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private List<List<AppearanceDraft>> drafts(RecordClaimsInput input, ArticleText article, Problems problems) {
        var reading = new ClaimReading(article, cast(input, article, problems), vocabulary, told, problems);
        var drafts = new ArrayList<List<AppearanceDraft>>();
        for (ClaimInput claim : input.claims()) {
            drafts.add(reading.read("claims[" + drafts.size() + "]", claim, input.by().name().strip()));
        }
        return drafts;
    }

    private Cast cast(RecordClaimsInput input, ArticleText article, Problems problems) {
        List<EntityInput> named = input.claims().stream().flatMap(claim -> claim.named().stream()).toList();
        List<String> ids = named.stream().flatMap(who -> Stream.ofNullable(who.id())).distinct().toList();
        List<String> names = named.stream().flatMap(who -> Stream.ofNullable(who.name())).map(String::strip)
                .distinct().toList();
        return new Cast(entities.claimants(ids), entities.named(names, article.id()), told, problems);
    }

    private Recorded written(ArticleText article, Extraction extraction, List<List<AppearanceDraft>> drafts) {
        List<AppearanceDraft> all = drafts.stream().flatMap(List::stream).toList();
        Ledger.Recorded written = ledger.record(extraction, all, List.of());
        String newest = versions.anchor(article.id());
        if (newest != null) {
            ledger.supersede(newest);
        }
        log.info("recorded {} appearances, {} of them new, of {} by a {}", all.size(), written.appearances(),
                article.id(), extraction.recordedBy());
        var sayings = new ArrayList<List<String>>();
        int next = 0;
        for (List<AppearanceDraft> one : drafts) {
            sayings.add(written.ids().subList(next, next + one.size()));
            next += one.size();
        }
        return new Recorded(article.article(), sayings, written);
    }
}

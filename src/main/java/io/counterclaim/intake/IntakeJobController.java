package io.counterclaim.intake;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.CounterclaimException.Conflict;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.NodeSource;
import io.counterclaim.api.PageRequest;
import io.counterclaim.article.Article;
import io.counterclaim.article.Library;
import io.counterclaim.consistency.Ripples.Told;
import io.counterclaim.graph.Moment;
import io.counterclaim.intake.IntakeController.SubmitArticleInput;
import io.counterclaim.intake.IntakeController.SubmitArticleResult;
import io.counterclaim.intake.SubmitArticlesResult.IntakeFullProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Articles that come in together, as a job that can be looked up again. */
@Controller
class IntakeJobController implements NodeSource {
    private final IntakeQueue queue;
    private final IntakeJobs jobs;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final NestedList<Boolean, IntakeEntry> entries;

    IntakeJobController(IntakeQueue queue, IntakeJobs jobs, Library library, ApplicationEventPublisher events,
            BatchLoaderRegistry loaders) {
        this.queue = queue;
        this.jobs = jobs;
        this.library = library;
        this.events = events;
        this.entries = NestedList.of("IntakeJob.entries", loaders, (owners, page, all) -> jobs.entries(owners, page));
    }

    @MutationMapping
    SubmitArticlesResult submitArticles(@Argument SubmitArticlesInput input) {
        return input.problem().map(SubmitArticlesResult.class::cast).orElseGet(() -> submit(input));
    }

    private SubmitArticlesResult submit(SubmitArticlesInput input) {
        var incoming = input.articles().stream().map(SubmitArticleInput::incoming).toList();
        return switch (queue.submit(incoming, input.idempotencyKey())) {
            case IntakeQueue.Queued(var id) -> {
                events.publishEvent(new ArticlesQueued());
                yield Objects.requireNonNull(byId(id, Moment.NOW));
            }
            case IntakeQueue.Full(var waiting, var limit) -> new IntakeFullProblem(waiting
                    + " articles wait to be taken in, and " + limit + " may: submit fewer, or try again later.",
                    waiting, limit);
            case IntakeQueue.OtherArticles() -> throw Conflict.otherInput();
        };
    }

    @QueryMapping
    @Nullable
    IntakeJob intakeJob(@Argument String id) {
        return byId(id, Moment.NOW);
    }

    @QueryMapping
    Connection<IntakeJob> intakeJobs(PageRequest page) {
        return page.connection(jobs.page(page));
    }

    @Override
    public String kind() {
        return "job";
    }

    @Override
    public @Nullable IntakeJob byId(String id, Moment moment) {
        if (!moment.isNow()) {
            throw new CounterclaimException.InvalidInput("asOf",
                    "A job is known only as it is now: ask for it without asOf and validAt.");
        }
        return jobs.byIds(List.of(id)).get(id);
    }

    @SchemaMapping
    CompletableFuture<Connection<IntakeEntry>> entries(IntakeJob job, PageRequest page,
            DataFetchingEnvironment field) {
        return entries.of(job.id(), page, true, field);
    }

    /** What became of each; nothing of those that are not done. */
    @BatchMapping
    Map<IntakeEntry, SubmitArticleResult> result(List<IntakeEntry> entries) {
        Map<String, Article> found = library.byIds(entries.stream().flatMap(IntakeJobController::article).toList());
        var results = new HashMap<IntakeEntry, SubmitArticleResult>();
        entries.forEach(entry -> {
            if (entry.told() != null) {
                results.put(entry, SubmitArticleResult.of(entry.told(), found));
            }
        });
        return results;
    }

    private static Stream<String> article(IntakeEntry entry) {
        Told<IntakeOutcome> told = entry.told();
        return told == null ? Stream.empty() : Stream.ofNullable(told.outcome().articleId());
    }
}

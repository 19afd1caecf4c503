package io.counterclaim.intake;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Jobs and how far they are. */
@Repository
class IntakeJobs {
    private static final String CHANGES = CypherFile.query("intake/changes");
    private static final String PROGRESS = CypherFile.query("intake/progress");
    private final GraphReader graph;
    private final PagedStatement page;
    private final PagedStatement entries;
    private final Records<IntakeJob> records;

    IntakeJobs(GraphReader graph) {
        this.graph = graph;
        this.page = PagedStatement.along(graph, "intake/jobs");
        this.entries = new PagedStatement(graph, "intake/job-entries");
        this.records = new Records<>(graph, "intake/jobs-by-ids", List.of("job"),
                row -> IntakeAnswers.job(row.child("job")), IntakeJob::id);
    }

    /**
     * A job and what became of its articles behind a number, in the order in which they were done.
     *
     * @param changes how often the queue had changed before this was read
     */
    record Progress(IntakeJob job, List<IntakeEntry> done, long changes) {}

    Map<String, IntakeJob> byIds(Collection<String> ids) {
        return records.byIds(ids, Moment.NOW);
    }

    /** One page of the jobs, newest first. */
    Rows<IntakeJob> page(PageRequest request) {
        return page.page(request.turned(), Map.of(), records);
    }

    /** One page of the articles of each job, in the order of the request. */
    Map<String, Rows<IntakeEntry>> entries(Collection<String> jobs, PageRequest request) {
        return entries.read(jobs, request, Map.of(), (job, row) -> IntakeAnswers.entry(row.child("entry")));
    }

    /** How often the queue has changed. */
    long changes() {
        return graph.rows(CHANGES, Map.of()).stream().map(row -> row.number("changes").longValue()).findFirst()
                .orElse(0L);
    }

    /** Nothing when there is no such job. */
    Optional<Progress> progress(String job, int after, int limit) {
        return graph.rows(PROGRESS, Map.of("job", job, "after", after, "limit", limit)).stream()
                .map(row -> new Progress(IntakeAnswers.job(row.child("job")),
                        row.children("entries").stream().map((Answer e) -> IntakeAnswers.entry(e)).toList(),
                        row.number("changes").longValue()))
                .findFirst();
    }
}

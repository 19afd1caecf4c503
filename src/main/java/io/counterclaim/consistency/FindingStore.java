package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckRun.Change;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Writes what the checks returned about a page of claims, where it differs from what is kept; in the caller's transaction. */
final class FindingStore {
    private static final String KEPT = CypherFile.query("consistency/kept-findings");
    private static final String FOUND_AGAIN = CypherFile.query("consistency/found-again");
    private static final String RECORD = CypherFile.query("consistency/record-findings");
    private static final String CHANGE = CypherFile.query("consistency/change-findings");
    private static final String KEEP_FORMER = CypherFile.query("consistency/keep-former");
    private static final String RESOLVE = CypherFile.query("consistency/resolve-findings");
    private static final String DERIVE = CypherFile.query("consistency/derive");
    private static final String NUMBER = CypherFile.query("consistency/number-events");
    private static final String MARK = CypherFile.query("consistency/mark-checked");
    private final Neo4jClient neo4j;

    FindingStore(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Must be called in the turn in which the checks read. */
    CheckRun write(Reading reading) {
        Map<String, KeptFinding> kept = kept(reading);
        Collection<Found> found = reading.found().values();
        foundAgain(found.stream().filter(one -> isKept(one, kept)).toList(), reading.at());
        List<Found> news = found.stream().filter(one -> !kept.containsKey(one.id())).toList();
        List<Answer> recorded = rows(RECORD, news, reading.at());
        List<Answer> changed = change(
                found.stream().filter(one -> kept.containsKey(one.id()) && !isKept(one, kept)).toList(), reading.at());
        List<Answer> resolved = resolve(reading, kept.values());
        derive(Stream.of(news.stream().filter(Found::mayContradict).map(Found::id), ids(changed), ids(resolved))
                .flatMap(Function.identity()).toList());
        List<Answer> written = Stream.concat(recorded.stream(), changed.stream()).toList();
        mark(reading);
        long opened = written.stream().map(row -> row.textOrNull("before"))
                .filter(before -> before == null || before.equals("RESOLVED")).count();
        return new CheckRun(reading.focus().appearances().size(), reading.found().size(), opened, resolved.size(),
                reading.failures(), changes(written, resolved));
    }

    private Map<String, KeptFinding> kept(Reading reading) {
        return rows(KEPT, Map.of("focus", List.copyOf(reading.focus().appearances().keySet()))).stream()
                .map(KeptFinding::of).collect(Collectors.toMap(KeptFinding::id, Function.identity()));
    }

    private static boolean isKept(Found found, Map<String, KeptFinding> kept) {
        KeptFinding before = kept.get(found.id());
        return before != null && before.says(found);
    }

    private void foundAgain(List<Found> found, OffsetDateTime now) {
        if (!found.isEmpty()) {
            rows(FOUND_AGAIN, Map.of("ids", found.stream().map(Found::id).toList(), "now", now));
        }
    }

    private List<Answer> change(List<Found> found, OffsetDateTime now) {
        rows(KEEP_FORMER, found, now);
        return rows(CHANGE, found, now);
    }

    private List<Answer> rows(String statement, List<Found> found, OffsetDateTime now) {
        return found.isEmpty()
                ? List.of()
                : rows(statement, Map.of("rows", found.stream().map(Found::row).toList(), "now", now));
    }

    private static Stream<String> ids(List<Answer> rows) {
        return rows.stream().map(row -> row.text("id"));
    }

    /** What was not found again, though its check looked at one of its claims, or applies to none of them any more. */
    private List<Answer> resolve(Reading reading, Collection<KeptFinding> kept) {
        List<Map<String, Object>> gone = kept.stream()
                .filter(finding -> !finding.resolved() && !reading.found().containsKey(finding.id()))
                .flatMap(finding -> reading.ran(finding.check()).stream().map(check -> gone(finding, check, reading)))
                .toList();
        return gone.isEmpty() ? List.of() : rows(RESOLVE, Map.of("rows", gone, "now", reading.at()));
    }

    private static Map<String, Object> gone(KeptFinding finding, Check check, Reading reading) {
        return Map.of("id", finding.id(), "looked",
                reading.focus().of(check).stream().anyMatch(finding.about()::contains),
                "applies", check.conditions());
    }

    private static Map<String, Change> changes(Collection<Answer> written, Collection<Answer> resolved) {
        var changes = new HashMap<String, Change>();
        written.stream().filter(row -> row.textOrNull("change") != null)
                .forEach(row -> changes.put(row.text("id"), Change.valueOf(row.text("change"))));
        resolved.forEach(row -> changes.put(row.text("id"), Change.RESOLVED));
        return changes;
    }

    /** Brings what follows from these findings up to date, in the caller's transaction. */
    void derive(Collection<String> findings) {
        if (!findings.isEmpty()) {
            rows(DERIVE, Map.of("ids", List.copyOf(findings)));
            rows(NUMBER, Map.of("ids", List.copyOf(findings), "now", OffsetDateTime.now(ZoneOffset.UTC)));
        }
    }

    private void mark(Reading reading) {
        var claims = reading.focus().appearances().entrySet().stream()
                .map(entry -> Map.of("id", entry.getKey(), "appearances", entry.getValue())).toList();
        var failures = Stream.concat(
                reading.failures().stream().map(failure -> row(failure, reading.unprepared(failure), false)),
                reading.postponed().stream().map(later -> row(later, true, true))).toList();
        rows(MARK, Map.of("rows", claims, "failures", failures, "now", reading.at(), "further", reading.further(),
                "unseen", List.copyOf(reading.unseen())));
    }

    private static Map<String, Object> row(CheckRun.Failure failure, boolean unprepared, boolean postponed) {
        return Map.of("check", failure.check(), "problem", failure.problem(), "unprepared", unprepared, "postponed",
                postponed);
    }

    private List<Answer> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all().stream().map(Answer::new).toList();
    }
}

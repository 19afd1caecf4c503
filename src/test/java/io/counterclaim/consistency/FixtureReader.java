package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.CheckRunner.Moment;
import io.counterclaim.graph.CypherFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Draws fixtures, and has the one check that is in use look at them. */
final class FixtureReader {
    private static final String RECORDED_IN_2024 = """
            MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:Turn
            SET n.recordedAt = datetime('2024-01-01T00:00:00Z'),
              n.supersededAt = CASE WHEN n:Superseded THEN datetime('2024-01-01T00:00:01Z') END""";
    private static final String OF_TWO_CENTURIES = """
            MATCH (s:Appearance)
            SET s.holdsFrom = coalesce(s.holdsFrom, date('1900-01-01')), s.holdsTo = coalesce(s.holdsTo, date('2100-01-01'))""";
    private static final String APPEARANCES = "MATCH (s:Appearance) RETURN s.id AS id ORDER BY id";
    private static final String LOW = "MATCH (s:Appearance {id: $id}) SET s:Low";
    private static final String LOW_NO_MORE = "MATCH (s:Appearance {id: $id}) REMOVE s:Low";
    private static final String LATER = """
            MATCH (s:Appearance {id: $id})
            SET s.recordedAt = datetime('2025-01-01T00:00:00Z'),
              s.supersededAt = CASE WHEN s:Superseded THEN datetime('2025-01-01T00:00:01Z') END
            WITH s MATCH (s)<-[r:RESTS_ON]-(:Review) DELETE r""";
    private static final String NEXT_PAGE = CypherFile.query("consistency/page");
    private static final String CLAIMS = "MATCH (c:Claim) RETURN c.id AS id ORDER BY id";
    private static final int PAGE = 3;
    private static final Comparator<Found> BY_CLAIMS = Comparator.comparing(found -> found.subject().toString());
    private final Neo4jClient neo4j;
    private final Consistency consistency;
    private final CheckRunner runner;

    FixtureReader(Neo4jClient neo4j, Consistency consistency, CheckRunner runner) {
        this.neo4j = neo4j;
        this.consistency = consistency;
        this.runner = runner;
    }

    /** A check could not look at a fixture. */
    static final class Erred extends AssertionError {
        Erred(Collection<CheckRun.Failure> failures) {
            super(failures.toString());
        }
    }

    /** Draws it, with what the concepts make of it, and has it checked. */
    void draw(Fixture fixture) {
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, fixture.graph());
        requireNone(consistency.checkAll((claims, of) -> {}).failures());
    }

    /** What is found in the fixture that is drawn, asked as it says. */
    List<Found> asked(Fixture fixture) {
        return found(read(fixture.focus().isEmpty() ? claims() : fixture.focus(), fixture.moment()));
    }

    /** What would be stored of the drawn graph after all its pages, without storing it. */
    List<Found> standing() {
        var standing = new LinkedHashMap<String, Found>();
        List<Map<String, Object>> page = pageAfter("", "");
        while (!page.isEmpty()) {
            List<String> claims = page.stream().map(row -> (String) row.get("id")).toList();
            Reading reading = read(claims, Moment.PRESENT);
            standing.values().removeIf(found -> found.subject().stream().anyMatch(claims::contains));
            standing.putAll(reading.found());
            page = pageAfter((String) page.getLast().get("slot"), claims.getLast());
        }
        return standing.values().stream().sorted(BY_CLAIMS).toList();
    }

    private List<Map<String, Object>> pageAfter(String slot, String id) {
        return List.copyOf(neo4j.query(NEXT_PAGE).bindAll(Map.of("slot", slot, "id", id, "size", PAGE)).fetch().all());
    }

    /** As if all that is drawn had been recorded on New Year's Day of 2024. */
    void recordIn2024() {
        neo4j.query(RECORDED_IN_2024).run();
    }

    void requireToLookBack() {
        assertThat(at("2023-12-31T00:00:00Z", null)).as("before it was recorded").isEmpty();
        assertThat(at("2024-01-02T00:00:00Z", null)).as("afterwards").isNotEmpty().isEqualTo(at(null, null));
    }

    /** To the checks, an appearance of low confidence is as good as one that is recorded later. */
    void requireToLeaveOutWhatIsLow() {
        for (String id : neo4j.query(APPEARANCES).fetchAs(String.class).all()) {
            neo4j.query(LOW).bind(id).to("id").run();
            List<Found> low = at("2024-01-02T00:00:00Z", null);
            neo4j.query(LOW_NO_MORE).bind(id).to("id").run();
            neo4j.query(LATER).bind(id).to("id").run();
            assertThat(low).as("without %s", id).isEqualTo(at("2024-01-02T00:00:00Z", null));
            recordIn2024();
        }
    }

    /** Gives every time two ends. */
    void boundTimes() {
        neo4j.query(OF_TWO_CENTURIES).run();
    }

    void requireToKeepToTheDay() {
        assertThat(at(null, "3000-01-01")).as("on a day of which nobody speaks").isEmpty();
        assertThat(at("2023-12-31T00:00:00Z", "3000-01-01")).isEmpty();
    }

    private List<Found> at(String asOf, String validAt) {
        return found(read(claims(), new Moment(from(asOf, OffsetDateTime::parse), from(validAt, LocalDate::parse))));
    }

    private static <T> T from(String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    private Reading read(Collection<String> claims, Moment moment) {
        Reading reading = runner.readAt(claims, moment);
        requireNone(reading.failures());
        return reading;
    }

    private static void requireNone(Collection<CheckRun.Failure> failures) {
        if (!failures.isEmpty()) {
            throw new Erred(failures);
        }
    }

    private static List<Found> found(Reading reading) {
        return reading.found().values().stream().sorted(BY_CLAIMS).toList();
    }

    private List<String> claims() {
        return List.copyOf(neo4j.query(CLAIMS).fetchAs(String.class).all());
    }

    /** As an expectation tells it. */
    static Map<String, Object> worthReading(Found found) {
        var worth = new LinkedHashMap<String, Object>();
        var detail = new LinkedHashMap<>(found.detail());
        detail.keySet().removeAll(List.of("message", "because"));
        worth.put("claims", found.subject());
        worth.put("message", found.message());
        if (found.reconciliation() != null) {
            worth.put("reconciliation", found.reconciliation());
            worth.put("because", found.because());
        }
        worth.put("concerns", found.concerns().stream().map(c -> c.get("role") + " " + c.get("id")).toList());
        worth.put("detail", detail.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).toList());
        return worth;
    }
}

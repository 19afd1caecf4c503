package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.CheckRunner.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each check has a folder of graphs a person can read, and what it finds in each. Where the two differ, what was found
 * is under {@code target/checks}, to be looked at and, when it is right, copied over the expectation.
 */
@ApplicationTest(properties = "counterclaim.checks.page=3")
@Tag("embedded")
class CheckFixturesIT {
    private static final Path FIXTURES = Path.of("src/test/resources/checks");
    private static final String RECORDED_IN_2024 = """
            MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:Turn
            SET n.recordedAt = datetime('2024-01-01T00:00:00Z'),
              n.supersededAt = CASE WHEN n:Superseded THEN datetime('2024-01-01T00:00:01Z') END""";
    private static final String OF_TWO_CENTURIES = """
            MATCH (s:Appearance)
            SET s.holdsFrom = coalesce(s.holdsFrom, date('1900-01-01')), s.holdsTo = coalesce(s.holdsTo, date('2100-01-01'))""";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;
    @Autowired
    CheckRunner runner;
    @Autowired
    Checks checks;
    @Autowired
    CheckLibrary library;

    static Stream<String> checks() throws IOException {
        try (var files = Files.list(Path.of("cypher/checks"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkFindsWhatItsFixturesSay(String check) throws IOException {
        Path folder = FIXTURES.resolve(check);
        only(check);
        assertThat(folder.resolve("violating.cypher")).exists();
        assertThat(folder.resolve("clean.cypher")).exists();
        var found = new LinkedHashMap<String, Object>();
        for (Path fixture : fixtures(folder)) {
            found.put(fixture.getFileName().toString().replace(".cypher", ""), findingsIn(fixture, check));
        }
        assertThat((List<?>) found.get("clean")).isEmpty();
        assertThat((List<?>) found.get("violating")).isNotEmpty();
        approve(folder.resolve("expected.json"), found);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkLooksBack(String check) throws IOException {
        only(check);
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, Files.readString(FIXTURES.resolve(check).resolve("violating.cypher")));
        // what the concepts write is there at any time
        consistency.checkAll((claims, of) -> {});
        neo4j.query(RECORDED_IN_2024).run();
        assertThat(at(check, "2023-12-31T00:00:00Z", null)).as("before it was recorded").isEmpty();
        assertThat(at(check, "2024-01-02T00:00:00Z", null)).as("afterwards").isNotEmpty()
                .isEqualTo(at(check, null, null));
        if (Files.readString(Path.of("cypher/checks", check + ".cypher")).contains("$validAt")) {
            neo4j.query(OF_TWO_CENTURIES).run();
            assertThat(at(check, null, "3000-01-01")).as("on a day of which nobody speaks").isEmpty();
            assertThat(at(check, "2023-12-31T00:00:00Z", "3000-01-01")).isEmpty();
        }
    }

    private List<Found> at(String check, String asOf, String validAt) {
        Reading reading = runner.readAt(neo4j.query("MATCH (c:Claim) RETURN c.id").fetchAs(String.class).all(),
                new Moment(asOf == null ? null : OffsetDateTime.parse(asOf),
                        validAt == null ? null : LocalDate.parse(validAt)));
        assertThat(reading.failures()).isEmpty();
        return reading.found().values().stream().filter(found -> found.check().id().equals(check))
                .sorted(Comparator.comparing(Found::id)).toList();
    }

    @Test
    void outcomeThatComesLaterSettlesWhatWasStale() throws IOException {
        checks.replace(List.of(Objects.requireNonNull(checks.byId("stale")),
                Objects.requireNonNull(checks.byId("superseded"))), List.of());
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, Files.readString(FIXTURES.resolve("stale/violating.cypher")));
        consistency.checkAll((claims, of) -> {});
        assertThat(FindingsOf.of(neo4j, "stale")).hasSize(1);
        assertThat(FindingsOf.of(neo4j, "superseded")).isEmpty();
        neo4j.query("""
                MATCH (c:Claim {id: 'claim:aMEMBER'})
                CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:99', stance: 'AFFIRMS', certainty: 'CERTAIN',
                  holdsText: '2009', holdsFrom: date('2009-01-01'), holdsTo: date('2009-12-31')})""").run();
        consistency.check(List.of("claim:aMEMBER"));
        assertThat(FindingsOf.of(neo4j, "stale")).isEmpty();
        assertThat(FindingsOf.of(neo4j, "superseded")).hasSize(1);
    }

    @Test
    void everyFixtureBelongsToACheck() throws IOException {
        try (var folders = Files.list(FIXTURES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).containsAll(checks().toList())
                    .hasSize((int) checks().count());
        }
    }

    private static List<Path> fixtures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
        }
    }

    /** The others would only be planned anew for each graph. */
    private void only(String check) {
        checks.replace(List.of(Objects.requireNonNull(checks.byId(check))), List.of());
    }

    @BeforeEach
    @AfterEach
    void everyCheckIsInUse() {
        checks.replace(library.inUse(), List.of());
    }

    private List<Map<String, Object>> findingsIn(Path fixture, String check) throws IOException {
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, Files.readString(fixture));
        assertThat(consistency.checkAll((claims, of) -> {}).failures()).isEmpty();
        var first = FindingsOf.of(neo4j, check);
        consistency.checkAll((claims, of) -> {});
        assertThat(FindingsOf.of(neo4j, check)).as("a second run changes nothing").isEqualTo(first);
        return first.stream().map(CheckFixturesIT::worthReading).toList();
    }

    private static Map<String, Object> worthReading(Map<String, Object> finding) {
        var worth = new LinkedHashMap<String, Object>();
        for (String name : List.of("claims", "message", "reconciliation", "because", "concerns", "detail", "derived")) {
            if (finding.get(name) != null) {
                worth.put(name, finding.get(name));
            }
        }
        return worth;
    }

    private static void approve(Path expected, Map<String, Object> found) throws IOException {
        String actual = JSON.writeValueAsString(found) + "\n";
        Path received = Path.of("target/checks", expected.getParent().getFileName() + ".json");
        Files.createDirectories(received.getParent());
        Files.writeString(received, actual);
        assertThat(Files.exists(expected) ? Files.readString(expected) : "nothing expected yet")
                .as("expected in %s, received in %s", expected, received).isEqualToNormalizingNewlines(actual);
    }
}

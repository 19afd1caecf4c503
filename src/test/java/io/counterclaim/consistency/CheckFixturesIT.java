package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.graph.Answer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each check has a folder of graphs a person can read, and what it finds in each. Where the two differ, what was found
 * is under {@code target/checks}, to be looked at and, when it is right, copied over the expectation.
 */
@ApplicationTest(properties = "counterclaim.checks.page=3")
class CheckFixturesIT {
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
        only(check);
        var found = new LinkedHashMap<String, Object>();
        for (Fixture fixture : Fixture.of(check)) {
            found.put(fixture.name(), findingsIn(fixture, check));
        }
        assertThat((List<?>) found.get("clean")).isEmpty();
        assertThat((List<?>) found.get("violating")).isNotEmpty();
        approve(Fixture.FOLDER.resolve(check).resolve("expected.json"), found);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkLooksBack(String check) throws IOException {
        only(check);
        FixtureReader reader = reader();
        reader.draw(Fixture.of(check, "violating"));
        // what the concepts write is there at any time
        reader.recordIn2024();
        reader.requireToLookBack();
        if (Files.readString(Path.of("cypher/checks", check + ".cypher")).contains("$validAt")) {
            reader.boundTimes();
            reader.requireToKeepToTheDay();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkRestsOnNoAppearanceOfLowConfidence(String check) throws IOException {
        only(check);
        FixtureReader reader = reader();
        reader.draw(Fixture.of(check, "violating"));
        reader.recordIn2024();
        reader.requireToLeaveOutWhatIsLow();
    }

    private FixtureReader reader() {
        return new FixtureReader(neo4j, consistency, runner);
    }

    @Test
    void outcomeThatComesLaterSettlesWhatWasStale() throws IOException {
        checks.replace(List.of(Objects.requireNonNull(checks.byId("stale")),
                Objects.requireNonNull(checks.byId("superseded"))), List.of());
        FindingsOf.empty(neo4j);
        FindingsOf.draw(neo4j, Files.readString(Fixture.FOLDER.resolve("stale/violating.cypher")));
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
        try (var folders = Files.list(Fixture.FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).containsAll(checks().toList())
                    .hasSize((int) checks().count());
        }
    }

    /** The others would only be planned anew for each graph. */
    private void only(String check) {
        checks.replace(List.of(ready(Objects.requireNonNull(checks.byId(check)))), List.of());
    }

    /** What a model has judged is drawn in the fixtures: there is no model here, without which the check would not run. */
    private static Check ready(Check check) {
        return check.kind() != CheckKind.SUGGESTION
                ? check
                : new Check(check.id(), check.title(), check.kind(), check.severity(), check.problem(), check.remedy(),
                        check.applies(), List.of("compared"), check.singly(), check.statement());
    }

    @BeforeEach
    @AfterEach
    void everyCheckIsInUse() {
        checks.replace(library.inUse(), List.of());
    }

    private List<Map<String, Object>> findingsIn(Fixture fixture, String check) {
        reader().draw(fixture);
        if (fixture.asked()) {
            return reader().asked(fixture).stream().map(FixtureReader::worthReading).toList();
        }
        var first = FindingsOf.of(neo4j, check);
        requireToApply(Objects.requireNonNull(checks.byId(check)));
        consistency.checkAll((claims, of) -> {});
        assertThat(FindingsOf.of(neo4j, check)).as("a second run changes nothing").isEqualTo(first);
        return first.stream().map(CheckFixturesIT::worthReading).toList();
    }

    /** Whichever claim of a finding is looked at, the check must be given it. */
    private void requireToApply(Check check) {
        assertThat(neo4j.query("MATCH (:Finding)-[:ABOUT]->(:Claim)-[:USES]->(p:Predicate) RETURN DISTINCT p {.*} AS p")
                .fetch().all()).allSatisfy(
                        row -> assertThat(check.appliesTo(new Answer(row).child("p").values()))
                                .as("%s applies to %s", check.id(), row).isTrue());
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

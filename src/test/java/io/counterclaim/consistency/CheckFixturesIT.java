package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each check has a folder of graphs a person can read, and what it finds in each. Where the two differ, what was found
 * is under {@code target/checks}, to be looked at and, when it is right, copied over the expectation.
 */
@SpringBootTest(properties = {"counterclaim.graph.home=target/it/checks", "counterclaim.checks.page=3"})
@Tag("embedded")
class CheckFixturesIT {
    private static final Path FIXTURES = Path.of("src/test/resources/checks");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Consistency consistency;

    static Stream<String> checks() throws IOException {
        try (var files = Files.list(Path.of("cypher/checks"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkFindsWhatItsFixturesSay(String check) throws IOException {
        Path folder = FIXTURES.resolve(check);
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

package io.counterclaim.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** What a new graph begins with. */
class EmptyGraphIT {
    private static final String SCHEMA = """
            SHOW INDEXES YIELD name, state RETURN collect(name + ' ' + state) AS schema""";
    @TempDir
    Path folder;

    @Test
    void aCopyIsAGraphThatNeedsNoMigrationAndIsItsOwnersAlone() throws Exception {
        var empty = new EmptyGraph(folder.resolve("empty.zip"));
        empty.make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(empty.file()))).isEqualTo("rw-------");
        Path made = folder.resolve("made");
        Path copied = folder.resolve("copied");
        assertThat(schema(copied, empty.file(), false)).isEqualTo(schema(made, null, true)).hasSizeGreaterThan(30);
        assertThat(copied.resolve("new")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copied.resolve("password.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoGraphIsLeftAsideAndWhatIsThereIsKept() throws Exception {
        Path torn = Files.writeString(folder.resolve("torn.zip"), "torn");
        Path home = folder.resolve("home");
        List<?> before = schema(home, torn, true);
        var other = new EmptyGraph(folder.resolve("empty.zip"));
        other.make();
        assertThat(schema(home, other.file(), false)).isEqualTo(before);
    }

    @Test
    void aStartThatBrokeOffBeforeTheDatabaseWasMadeIsNoHindrance() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        new StorePassword(home).setInitial();
        assertThat(schema(home, folder.resolve("absent.zip"), true)).isNotEmpty();
    }

    private static List<?> schema(Path home, @Nullable Path template, boolean migrate) {
        var settings = new GraphSettings(home, template, DataSize.ofMegabytes(64), Duration.ofSeconds(60), null, null,
                null);
        try (var graph = GraphConnection.open(settings);
                var driver = GraphDatabase.driver(graph.getUri(), graph.getAuthToken())) {
            if (migrate) {
                GraphSchema.migrate(driver, graph.getUri());
            }
            return driver.executableQuery(SCHEMA).execute().records().getFirst().get("schema").asList().stream()
                    .sorted().toList();
        }
    }
}

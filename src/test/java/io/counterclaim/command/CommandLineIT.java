package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person uses them, one after the other, on one embedded database. */
@Tag("embedded")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineIT {
    private static final String HOME = "--counterclaim.graph.home=target/it/command-line";
    @TempDir
    static Path articles;

    @BeforeAll
    static void articlesThatDisagree() throws Exception {
        FileSystemUtils.deleteRecursively(Path.of("target/it/command-line"));
        Files.writeString(articles.resolve("a.txt"), """
                ---
                title: Who made the league
                source: The Daily Tide
                published: 2024-03-01
                ---
                The League of Harbours was founded by Norway and Chile.
                """);
        Files.writeString(articles.resolve("b.txt"), """
                ---
                title: The league, made by three
                source: Tide Wire
                published: 2024-03-02
                ---
                The League of Harbours was founded by Norway, Chile and Ghana.
                """);
        Files.writeString(articles.resolve("c.txt"), "---\ntitle: [broken\n---\nThe sea is wide.\n");
    }

    @Test
    @Order(1)
    void ingestTellsWhatBecameOfEachArticle() {
        var run = Run.of("ingest", articles.toString(), HOME);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out()).containsPattern("taken in +\\S+a.txt: \\d+ claims in \\d+ appearances")
                .containsPattern("refused +\\S+c.txt, line \\d: ")
                .contains("3 articles: 2 taken in, 0 already there, 1 refused.");
        assertThat(run.err()).contains("reading 3 of 3: c.txt").doesNotContain("\tat ");
    }

    @Test
    @Order(2)
    void ingestingAgainAddsNothing() {
        var run = Run.of("ingest", articles.resolve("a.txt").toString(), HOME);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("already there", "1 articles: 0 taken in, 1 already there, 0 refused.");
    }

    @Test
    @Order(3)
    void checkFailsOnAnOpenContradiction() {
        var run = Run.of("check", HOME);
        assertThat(run.out()).contains("list-mismatch", "at or above MAJOR: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void jarReportsOnStandardOutputAndNothingElse() throws Exception {
        Path out = Path.of("target/it/report.json");
        Path err = Path.of("target/it/report.err");
        int code = jar(out, err, "report", "--format", "json", HOME);
        assertThat(code).as(Files.readString(err)).isZero();
        var dossier = JsonMapper.shared().readTree(Files.readString(out, StandardCharsets.UTF_8));
        assertThat(dossier.at("/articles").size()).isEqualTo(2);
        assertThat(dossier.at("/findings/0/sides").size()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void secondOwnerIsToldWhoHoldsTheDatabase() throws Exception {
        Path home = Path.of("target/it/command-line");
        try (var channel = java.nio.channels.FileChannel.open(home.resolve("owner.lock"),
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.lock();
            Files.writeString(home.resolve("owner.txt"), "process 4711");
            Path err = Path.of("target/it/second.err");
            int code = jar(Path.of("target/it/second.out"), err, "report", HOME);
            assertThat(code).isEqualTo(2);
            assertThat(Files.readString(err)).contains("is in use by process 4711", "--server")
                    .doesNotContain("\tat ");
        }
    }

    private static int jar(Path out, Path err, String... args) throws Exception {
        File jar = Path.of("target").toFile().listFiles((folder, name) -> name.matches("counterclaim-.*\\.jar"))[0];
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return process.waitFor();
    }
}

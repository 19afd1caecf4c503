package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
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
    @TempDir
    static Path drafts;

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
                title: The league – made by three
                source: Tide Wire
                published: 2024-03-02
                ---
                The League of Harbours was founded by Norway, Chile and Ghana.
                """, Charset.forName("windows-1252"));
        Files.writeString(articles.resolve("c.txt"), "---\ntitle: [broken\n---\nThe sea is wide.\n");
    }

    @Test
    @Order(1)
    void ingestTellsWhatBecameOfEachArticle() {
        var run = Run.of("ingest", articles.toString(), HOME);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out()).containsPattern("taken in +\\S+a.txt: \\d+ claims in \\d+ appearances")
                .containsPattern(
                        "taken in +\\S+b.txt: .* nothing says how it is encoded; read as windows-1252, a guess")
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
    @Order(2)
    void reportAfterIntakeChecksNothingAgain() {
        var run = Run.of("report", "--logging.level.io.counterclaim.consistency=info", HOME);
        assertThat(run.code()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("checked ");
    }

    @Test
    @Order(3)
    void checkFailsOnAnOpenContradiction() {
        var run = Run.of("check", HOME);
        assertThat(run.out()).contains("list-mismatch", "at or above MAJOR: ");
        assertThat(run.code()).isEqualTo(1);
        Path known = Path.of("target/it/known-findings");
        assertThat(Run.of("check", "--write-baseline", known.toString(), HOME).code()).isZero();
        var again = Run.of("check", "--baseline", known.toString(), "--fail-on", "INFO", HOME);
        assertThat(again.out()).contains("New findings: 0").doesNotContain("list-mismatch");
        assertThat(again.code()).isZero();
    }

    @Test
    @Order(4)
    void checkOfATextShowsItsConflictsAndStoresNothing() throws Exception {
        Path draft = Files.writeString(drafts.resolve("draft.txt"), """
                ---
                title: The league again
                source: The Morning Post
                published: 2024-03-03
                ---
                The League of Harbours was founded by Norway and Chile.

                The League of Harbours was founded by Norway, Chile and Peru.
                """);

        var run = Run.of("check", "--text", draft.toString(), HOME);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).containsPattern("MAJOR +list-mismatch: ")
                .containsPattern("The Morning Post: “[^”]*Peru” \\(\\S+draft.txt, line 8\\)")
                .containsPattern(
                        "The Daily Tide: “[^”]*Norway and Chile” \\(Who made the league, The Daily Tide, 2024-03-01\\)")
                .containsPattern("SAID +The Morning Post: “[^”]*Norway and Chile” \\(\\S+draft.txt, line 6\\)")
                .contains("Nothing was stored.").doesNotContain("ERRORED");
        assertThat(Run.of("check", "--text", draft.toString(), "--fail-on", "never", HOME).code()).isZero();
        assertThat(Run.of("report", HOME).out()).contains("Who made the league").doesNotContain("Morning Post");
    }

    @Test
    @Order(4)
    void checkOfATextThatAgreesIsClean() {
        var run = Run.with("The sea is wide. Ghana is a member of the League of Ports.\n", "check", "--text", "-",
                HOME);
        assertThat(run.out()).contains("Conflicts: 0").doesNotContain("ERRORED");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    @Order(4)
    void jarReportsOnStandardOutputAndNothingElseAndLoadsNoModelAndNoClassOfAJarInAJar() throws Exception {
        Path out = Path.of("target/it/report.json");
        Path err = Path.of("target/it/report.err");
        Path loaded = Path.of("target/it/report.classes");
        // without the start-up cache, which lists all that it holds
        int code = jar(List.of("-XX:AOTMode=off", "-Xlog:class+load:file=" + loaded), out, err, "report", "--format",
                "json", HOME);
        assertThat(code).as(Files.readString(err)).isZero();
        assertThat(Files.readString(loaded)).contains("io.counterclaim.report.Reports")
                .doesNotContain("edu.stanford.nlp.ie.crf", "edu.stanford.nlp.parser.nndep",
                        "graphql.schema.idl.SchemaParser ",
                        "org.apache.catalina.core.StandardServer ", "jar:nested:", "!/app/");
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

    @Test
    @Order(6)
    void jarReadsAnArticleWithTheModelsItCarries() throws Exception {
        Path article = Files.writeString(articles.resolve("d.txt"),
                "---\ntitle: A new member\n---\nAnn Smith said on Monday that Haiti has joined the League of Harbours.\n");
        Path out = Path.of("target/it/ingest.out");
        Path err = Path.of("target/it/ingest.err");
        int code = jar(out, err, "ingest", article.toString(), HOME);
        assertThat(code).as(Files.readString(err)).isZero();
        assertThat(Files.readString(out)).containsPattern("taken in +\\S+d.txt: [1-9]\\d* claims");
    }

    @Test
    @Order(7)
    void jarCarriesTheModelFilesThatAreReadAndNoOthers() throws Exception {
        String folder = "edu/stanford/nlp/models/";
        assertThat(filesOfTheApplication().stream().filter(name -> name.contains("nlp/models")))
                .containsExactlyInAnyOrder(
                        folder + "dcoref/demonyms.txt", folder + "dcoref/namegender.combine.txt",
                        folder + "ner/english.all.3class.distsim.crf.ser.gz",
                        folder + "ner/english.conll.4class.distsim.crf.ser.gz",
                        folder + "ner/english.muc.7class.distsim.crf.ser.gz",
                        folder + "parser/nndep/english_UD.gz",
                        folder + "pos-tagger/english-left3words-distsim.tagger");
        assertThat(jar().length()).as("size of the jar").isLessThan(410_000_000);
    }

    /** What the jar inside the jar holds. */
    private static List<String> filesOfTheApplication() throws Exception {
        var names = new ArrayList<String>();
        try (var jar = new ZipFile(jar())) {
            ZipEntry application = jar.stream().filter(entry -> entry.getName().matches("app/counterclaim[^/]*\\.jar"))
                    .findFirst().orElseThrow();
            try (var inside = new ZipInputStream(jar.getInputStream(application))) {
                for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                    names.add(entry.getName());
                }
            }
        }
        return names.stream().filter(name -> !name.endsWith("/")).toList();
    }

    private static File jar() {
        return Path.of("target").toFile().listFiles((folder, name) -> name.matches("counterclaim-.*\\.jar"))[0];
    }

    private static int jar(Path out, Path err, String... args) throws Exception {
        return jar(List.of(), out, err, args);
    }

    private static int jar(List<String> options, Path out, Path err, String... args) throws Exception {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return process.waitFor();
    }
}

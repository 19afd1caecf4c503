package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be said about arguments before anything is started. */
class CommandLineTests {

    @Test
    void helpNamesEveryCommandAndExitCode() {
        var help = Run.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("serve", "ingest", "check", "report", "Exit codes:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void unknownCommandIsToldWithTheUsage() {
        var run = Run.of("fly");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'fly'", "Usage: counterclaim");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void unknownOptionIsToldWithTheUsage() {
        var run = Run.of("report", "--shape", "round");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--shape", "Usage: counterclaim report");
    }

    @Test
    void unknownFormatIsToldWithThoseThereAre() {
        var run = Run.of("report", "--format", "pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'pdf'", "markdown").doesNotContain("\tat ");
    }

    @Test
    void unknownSeverityIsToldWithThoseThereAre() {
        var run = Run.of("check", "--fail-on", "HUGE");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'HUGE'", "CRITICAL", "never");
    }

    @Test
    void textToCheckGoesWithNoOptionOfAWholeRun() {
        for (String option : new String[]{"--all", "--baseline=known", "--write-baseline=known"}) {
            var run = Run.of("check", "--text", "draft.txt", option);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--text", "leave out --all, --baseline and --write-baseline")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void textToCheckThatIsNotThereIsToldBeforeAnythingStarts() {
        var run = Run.of("check", "--text", "no/such/draft.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no/such/draft.txt: there is no such file").doesNotContain("\tat ");
    }

    @Test
    void textToCheckOnStandardInputThatIsEmptyIsTold() {
        var run = Run.with("", "check", "--text", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input: ", "empty").doesNotContain("\tat ");
    }

    @Test
    void textToCheckThatIsBinaryIsTold() {
        var run = Run.with("PK\u0003\u0004\0\0\0", "check", "--text", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("standard input").doesNotContain("\tat ");
    }

    @Test
    void missingPathIsToldBeforeAnythingStarts() {
        var run = Run.of("ingest", "no/such/folder");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no/such/folder").doesNotContain("\tat ");
    }

    @Test
    void serverThatIsNotThereIsNamed() {
        var run = Run.of("report", "--server", "http://127.0.0.1:1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Nothing answers at http://127.0.0.1:1").doesNotContain("\tat ");
    }

    @Test
    void serverThatIsNoAddressIsRefused() {
        assertThat(Run.of("check", "--server", "localhost").err()).contains("is not the address of an API");
    }
}

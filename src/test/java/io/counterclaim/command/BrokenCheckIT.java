package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken check is told by file and line, with what to do, and nothing starts. */
class BrokenCheckIT {
    @TempDir
    Path folder;

    @Test
    void brokenHeaderStopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.cypher"), "// id: mine\n// titel: Mine\n");
        fails(folder, file + " cannot be used, line 2: there is no key 'titel'");
    }

    @Test
    void missingFolderStopsTheStart() {
        fails(folder.resolve("none"), "names no folder");
    }

    @Test
    void settingOfAnUnknownCheckOrSeverityStopsTheStart() {
        fails("severity.gone=OFF",
                "setting counterclaim.checks.severity.gone cannot be used: there is no check 'gone'");
        fails("severity.disputed=BAD", "'BAD' is no severity");
    }

    private static void fails(Path checks, String message) {
        fails("path=" + checks, message);
    }

    private static void fails(String setting, String message) {
        var run = Run.of("report", "--counterclaim.graph.home=target/it/broken-check",
                "--counterclaim.checks." + setting);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Action:").doesNotContain("\tat ", "Exception encountered");
    }
}

package io.counterclaim.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaCommandTests {
    private static final Path JAR = Path.of("tide/tide-1.jar");

    private static List<String> command(List<String> given, String... arguments) {
        return new JavaCommand("java", given).command(JavaCommand.flagsFor(arguments), JAR, List.of(arguments));
    }

    @Test
    void whatLivesForSecondsCollectsWithOneThread() {
        assertThat(command(List.of(), "report")).contains("-XX:+UseSerialGC");
        assertThat(command(List.of(), "--server.port=8081")).doesNotContain("-XX:+UseSerialGC");
        assertThat(command(List.of(), "serve", "--server.port=8081")).doesNotContain("-XX:+UseSerialGC");
        assertThat(command(List.of())).doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void flagsOfTheUserComeLastAndWin() {
        var command = command(List.of("-Xmx4g", "-Dx=y"), "check");
        assertThat(command.indexOf("-Xmx4g")).isGreaterThan(command.indexOf("-Xmx2g"));
        assertThat(command.subList(command.size() - 5, command.size())).containsExactly("-Xmx4g", "-Dx=y", "-jar",
                JAR.toString(), "check");
    }

    @Test
    void twoCollectorsAreNeverAskedFor() {
        assertThat(command(List.of("-XX:+UseZGC"), "check")).contains("-XX:+UseZGC").doesNotContain("-XX:+UseSerialGC");
    }
}

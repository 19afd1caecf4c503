package io.counterclaim.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTests {
    @TempDir
    Path folder;

    private StartupCache cache() {
        return StartupCache.in(new Installation(folder, "", folder.resolve("tide-1.jar")));
    }

    private StartupCache finished(String content, long size) throws IOException {
        StartupCache cache = cache();
        Files.writeString(cache.file(), content);
        Files.writeString(cache.file().resolveSibling(cache.file().getFileName() + ".size"), String.valueOf(size));
        return cache;
    }

    @Test
    void anotherJvmHasAnotherOne() {
        Path ours = cache().file();
        String home = System.setProperty("java.home", "/elsewhere");
        try {
            assertThat(cache().file()).isNotEqualTo(ours);
            assertThat(cache().file().toString()).endsWith(".aot");
        } finally {
            System.setProperty("java.home", home);
        }
        assertThat(cache().file()).isEqualTo(ours);
    }

    @Test
    void thereIsNoneBeforeItIsMade() {
        assertThat(cache().flags()).isEmpty();
        assertThat(cache().due()).isTrue();
    }

    @Test
    void aFinishedOneIsUsed() throws IOException {
        StartupCache cache = finished("classes", 7);
        assertThat(cache.flags()).containsExactly("-XX:AOTCache=" + cache.file());
        assertThat(cache.due()).isFalse();
    }

    @Test
    void aTornOneIsNotUsedAndMadeAnew() throws IOException {
        StartupCache cache = finished("cla", 7);
        assertThat(cache.flags()).isEmpty();
        assertThat(cache.due()).isTrue();
    }

    @Test
    void oneThatIsBeingMadeOrFailedJustNowIsNotBegunAgain() throws IOException {
        Files.writeString(cache().log(), "no memory");
        assertThat(cache().due()).isFalse();
        Files.setLastModifiedTime(cache().log(), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(cache().due()).isTrue();
    }

    @Test
    void whoBringsACacheOrWantsNoneGetsNoneOfOurs() {
        assertThat(new JavaCommand("java", List.of("-XX:AOTCache=mine.aot")).takesCache()).isFalse();
        assertThat(new JavaCommand("java", List.of("-Xshare:off")).takesCache()).isFalse();
        assertThat(new JavaCommand("java", List.of("-Xmx1g")).takesCache()).isTrue();
    }
}

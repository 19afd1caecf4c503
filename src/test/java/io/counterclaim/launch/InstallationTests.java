package io.counterclaim.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTests {
    private static final FileTime ALWAYS = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));
    @TempDir
    Path folder;
    private Path jar;

    @BeforeEach
    void aJarThatCarriesAnApplication() throws IOException {
        jar = folder.resolve("tide.jar");
        carry("one", List.of("A.class", "META-INF/MANIFEST.MF"));
    }

    private void carry(String application, List<String> library) throws IOException {
        Files.write(jar, zip(Map.of("io/Launcher.class", bytes("x"), "app/tide-1.jar",
                zip(Map.of("Main.class", bytes(application))), "app/lib/reef-2.jar",
                zip(library.stream().collect(java.util.stream.Collectors.toMap(name -> name, name -> bytes(name)))))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private Installation install() throws IOException {
        return Installation.of(jar, Map.of("XDG_CACHE_HOME", folder.resolve("caches").toString()));
    }

    @Test
    void applicationAndLibrariesLieBesideTheJarAtATimeThatNeverChanges() throws IOException {
        var installation = install();
        assertThat(installation.application()).isEqualTo(folder.resolve("tide/tide-1.jar"));
        assertThat(Files.getLastModifiedTime(installation.application())).isEqualTo(ALWAYS);
        assertThat(Files.getLastModifiedTime(folder.resolve("tide/lib/reef-2.jar"))).isEqualTo(ALWAYS);
        assertThat(folder.resolve("tide/io")).doesNotExist();
    }

    @Test
    void whatIsUnpackedIsLeftAlone() throws IOException {
        Path application = install().application();
        Object before = Files.readAttributes(application, "unix:ino").get("ino");
        assertThat(install().application()).isEqualTo(application);
        assertThat(Files.readAttributes(application, "unix:ino").get("ino")).isEqualTo(before);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("tide.jar", "tide");
        }
    }

    @Test
    void anotherJarTakesThePlaceOfWhatWasUnpackedAndOfItsCache() throws IOException {
        Path cache = Files.writeString(install().folder().resolve("start.aot"), "old");
        carry("two", List.of("A.class"));
        try (var unpacked = new ZipFile(install().application().toFile())) {
            assertThat(new String(unpacked.getInputStream(unpacked.getEntry("Main.class")).readAllBytes(),
                    StandardCharsets.UTF_8)).isEqualTo("two");
        }
        assertThat(cache).doesNotExist();
    }

    @Test
    void signaturesAreTakenOutAndNothingElse() throws IOException {
        carry("one",
                List.of("A.class", "META-INF/MANIFEST.MF", "META-INF/X.SF", "META-INF/X.RSA", "META-INF/sub/X.SF"));
        try (var library = new ZipFile(install().folder().resolve("lib/reef-2.jar").toFile())) {
            assertThat(library.stream().map(ZipEntry::getName)).containsExactlyInAnyOrder("A.class",
                    "META-INF/MANIFEST.MF", "META-INF/sub/X.SF");
        }
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAloneAndTheUsersCacheServes() throws IOException {
        Path theirs = Files.writeString(Files.createDirectory(folder.resolve("tide")).resolve("notes.txt"), "mine");
        assertThat(install().folder().getParent()).isEqualTo(folder.resolve("caches/counterclaim"));
        assertThat(theirs).hasContent("mine");
    }

    @Test
    void theFolderThatTheUserNamesServesOrTheErrorNamesIt() throws IOException {
        Path named = folder.resolve("named");
        assertThat(Installation.of(jar, Map.of("COUNTERCLAIM_CACHE", named.toString())).folder().getParent())
                .isEqualTo(named);
        Path inTheWay = Files.writeString(folder.resolve("plain"), "");
        assertThatThrownBy(() -> Installation.of(jar, Map.of("COUNTERCLAIM_CACHE", inTheWay.toString())))
                .isInstanceOf(IOException.class).hasMessageContaining("COUNTERCLAIM_CACHE")
                .hasMessageContaining(inTheWay.toString());
    }

    @Test
    void anEmptyJarSaysWhatToDo() throws IOException {
        Files.write(jar, zip(Map.of("io/Launcher.class", bytes("x"))));
        assertThatThrownBy(this::install).isInstanceOf(IOException.class).hasMessageContaining("Build it anew");
    }
}

package io.counterclaim.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The files that the jar carries under {@code app/}, in a folder of their own: beside the jar, or where caches are kept when
 * nothing may be written there. It is made once, and anew when the jar is another one.
 *
 * @param folder with the application's jar and its libraries
 * @param contents the digest of names, sizes and checksums of all files
 * @param application the application's jar
 */
record Installation(Path folder, String contents, Path application) {
    private static final String INSIDE = "app/";
    /** In the folder: the digest of what it holds. Written last. */
    private static final String CONTENTS = "contents.sha256";
    /** The JVM takes a start-up cache only for files of the same time. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    /**
     * Unpacks {@code jar}, unless that was done before.
     *
     * @param environment of which {@code COUNTERCLAIM_CACHE} and {@code XDG_CACHE_HOME} count
     * @throws IOException saying where it could not be unpacked, and what to do
     */
    static Installation of(Path jar, Map<String, String> environment) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> files = zip.stream().map(ZipEntry.class::cast)
                    .filter(entry -> entry.getName().startsWith(INSIDE) && !entry.isDirectory()).toList();
            String contents = digest(files);
            List<Path> places = places(jar, contents, environment);
            for (Path place : places) {
                if (holds(place, contents) || unpacked(zip, files, place, contents)) {
                    return at(place, contents, files);
                }
            }
            throw new IOException("its files cannot be unpacked to " + places
                    + ". Set COUNTERCLAIM_CACHE to a folder that may be written to and has 500 MB free.");
        }
    }

    /** For the application: where it keeps a graph to begin new ones with. It makes it while it prepares. */
    String template() {
        return "-Dcounterclaim.graph.template=" + folder.resolve("empty-graph.zip");
    }

    private static Installation at(Path place, String contents, List<ZipEntry> files) throws IOException {
        String application = files.stream().map(entry -> entry.getName().substring(INSIDE.length()))
                .filter(name -> name.endsWith(".jar") && !name.contains("/")).findFirst()
                .orElseThrow(() -> new IOException("its jar carries no application. Build it anew."));
        return new Installation(place, contents, place.resolve(application));
    }

    private static List<Path> places(Path jar, String contents, Map<String, String> environment) {
        String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
        String named = environment.get("COUNTERCLAIM_CACHE");
        if (named != null && !named.isBlank()) {
            return List.of(Path.of(named).toAbsolutePath().resolve(name + "-" + contents.substring(0, 12)));
        }
        String caches = environment.get("XDG_CACHE_HOME");
        Path user = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return List.of(jar.resolveSibling(name), user.resolve("counterclaim").resolve(contents.substring(0, 12)));
    }

    private static boolean holds(Path place, String contents) {
        try {
            return Files.readString(place.resolve(CONTENTS)).equals(contents);
        } catch (IOException e) {
            return false;
        }
    }

    /** Two processes may do this at once: each unpacks for itself, and the first to be done is the one that counts. */
    private static boolean unpacked(ZipFile zip, List<ZipEntry> files, Path place, String contents) {
        if (Files.exists(place) && !Files.exists(place.resolve(CONTENTS))) {
            return false; // somebody else's
        }
        Path fresh = place.resolveSibling(place.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(fresh);
            for (ZipEntry entry : files) {
                unpack(zip, entry, fresh.resolve(entry.getName().substring(INSIDE.length())));
            }
            Files.writeString(fresh.resolve(CONTENTS), contents);
            replace(place, fresh);
            return true;
        } catch (IOException e) {
            return holds(place, contents);
        } finally {
            delete(fresh);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
        withoutSignatures(file);
        Files.setLastModifiedTime(file, TIME);
    }

    /** The JVM keeps no class of a signed jar in its cache; what is unpacked was checked when it was built. */
    private static void withoutSignatures(Path file) throws IOException {
        Path unsigned = file.resolveSibling(file.getFileName() + ".unsigned");
        try (var jar = new ZipFile(file.toFile())) {
            if (jar.stream().noneMatch(Installation::isSignature)) {
                return;
            }
            try (OutputStream out = Files.newOutputStream(unsigned); var copy = new ZipOutputStream(out)) {
                for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).filter(e -> !isSignature(e)).toList()) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(copy);
                    }
                }
            }
        }
        Files.move(unsigned, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static void replace(Path place, Path fresh) throws IOException {
        Path old = place.resolveSibling(place.getFileName() + ".old-" + ProcessHandle.current().pid());
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(fresh, place);
        delete(old);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // nothing there, or in use: it takes room and harms nobody
        }
    }

    private static String digest(List<ZipEntry> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.stream().map(entry -> "%s %d %d%n".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
                    .sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

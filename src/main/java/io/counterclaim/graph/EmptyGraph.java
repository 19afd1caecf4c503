package io.counterclaim.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a graph that holds its schema and nothing else, so that a new graph begins as a copy of them: to make a
 * database and to migrate it takes ten seconds.
 *
 * @param file a zip of the database's files and its password. Only its owner may read it
 */
public record EmptyGraph(Path file) {
    private static final Logger log = LoggerFactory.getLogger(EmptyGraph.class);
    private static final String PASSWORD = "password";
    private static final String DATA = "data";

    /**
     * Makes the file.
     *
     * @throws IOException when it cannot be written
     * @throws GraphUnavailableException when the database cannot be made
     */
    public void make() throws IOException {
        Path home = Files.createTempDirectory("counterclaim-empty");
        try {
            migrate(home);
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "empty-graph", ".new");
            pack(home, fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void migrate(Path home) {
        try (var graph = GraphConnection.open(GraphSettings.embeddedIn(home));
                Driver driver = GraphDatabase.driver(graph.getUri(), graph.getAuthToken())) {
            GraphSchema.migrate(driver, graph.getUri());
        }
    }

    private static void pack(Path home, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                var packed = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(home.resolve(DATA))) {
            packed.putNextEntry(new ZipEntry(PASSWORD));
            packed.write(new StorePassword(home).read().getBytes(StandardCharsets.UTF_8));
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new ZipEntry(home.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, packed);
            }
        }
    }

    /** Begins a graph in a folder that holds none. Does nothing where that cannot be: the database then makes its own files. */
    void copyTo(Path home) {
        if (!Files.isReadable(file) || Files.exists(home.resolve(DATA))) {
            return;
        }
        Path fresh = home.resolve("new");
        try (var zip = new ZipFile(file.toFile())) {
            FileSystemUtils.deleteRecursively(fresh);
            unpack(zip, fresh);
            new StorePassword(home).keep(text(zip, PASSWORD));
            Files.move(fresh.resolve(DATA), home.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.info("the graph is made from nothing, as {} cannot be copied: {}", file, e.toString());
        } finally {
            delete(fresh);
        }
    }

    private static void unpack(ZipFile zip, Path folder) throws IOException {
        List<? extends ZipEntry> files = zip.stream().filter(entry -> entry.getName().startsWith(DATA + "/")).toList();
        for (ZipEntry entry : files) {
            Path to = folder.resolve(entry.getName()).normalize();
            if (!to.startsWith(folder)) {
                throw new IOException(entry.getName() + " leads out of its folder");
            }
            Files.createDirectories(to.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, to);
            }
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("it holds no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

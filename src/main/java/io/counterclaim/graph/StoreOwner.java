package io.counterclaim.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An embedded database has one owner. The owner holds a lock on {@code owner.lock} and tells in {@code owner.txt} who
 * it is, so that a second process can say whom it met.
 */
final class StoreOwner implements AutoCloseable {
    private final FileChannel channel;
    private final Path note;

    private StoreOwner(FileChannel channel, Path note) {
        this.channel = channel;
        this.note = note;
    }

    static StoreOwner claim(Path home) {
        Path note = home.resolve("owner.txt");
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(home.resolve("owner.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw held(home, Files.exists(note) ? Files.readString(note).strip() : "another process");
            }
            Files.writeString(note, "process " + ProcessHandle.current().pid() + ", since "
                    + Instant.now().truncatedTo(ChronoUnit.SECONDS));
            return new StoreOwner(channel, note);
        } catch (IOException e) {
            throw new GraphUnavailableException("The folder " + home + " cannot be used: " + e,
                    "Make it writable, or set counterclaim.graph.home to another folder.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static GraphUnavailableException held(Path home, String who) {
        return new GraphUnavailableException("The embedded database under " + home + " is in use by " + who + ".",
                "Stop that process, or give this command --server http://127.0.0.1:8080 to work through its API.",
                null);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package io.counterclaim.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of a training run, as the JVM keeps them (JEP 483, 514). One file is good for one JVM and the
 * files it was made of: its name says the JVM, its folder the files. The JVM itself looks whether it fits, and goes without one that
 * does not.
 *
 * @param file where it is, or will be
 */
record StartupCache(Path file) {
    private static final Duration AGAIN = Duration.ofMinutes(10);
    /** With what the second compiler learned it begins at once to optimise, and a command takes half as much time again. */
    private static final String NO_PROFILES = "-XX:TieredStopAtLevel=1";

    /** The cache for this JVM: of this build, at this place, since the same version may be installed with other modules. */
    static StartupCache in(Installation installation) {
        String jvm = Stream.of("java.vm.vendor", "java.vm.version", "os.arch", "java.home").map(System::getProperty)
                .collect(Collectors.joining(" "));
        return new StartupCache(installation.folder().resolve("start-%08x.aot".formatted(jvm.hashCode())));
    }

    /** How many bytes the finished cache has, so that a torn one is made anew. */
    private Path size() {
        return sibling(".size");
    }

    /** What making it in the background printed; gone once it is made. */
    Path log() {
        return sibling(".log");
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Whether it was finished, and is what it was then. */
    boolean whole() {
        try {
            return Files.readString(size()).equals(String.valueOf(Files.size(file)));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a start should have it made: not while another one does, nor at once again when that failed. */
    boolean due() {
        try {
            return !whole() && Files.getLastModifiedTime(log()).toInstant().isBefore(Instant.now().minus(AGAIN));
        } catch (IOException e) {
            return !whole(); // there is no log: it was not tried
        }
    }

    List<String> flags() {
        return whole() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /**
     * Makes it by a run of {@code command}, unless another process is at it.
     *
     * @return 0 when it is there, 1 when it could not be made
     */
    @SuppressWarnings("try") // the lock is held, not used
    int make(JavaCommand java, Installation installation, String command) throws IOException, InterruptedException {
        try (var channel = FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (whole()) {
                return 0;
            }
            Path made = sibling(".new");
            int code = java.runAside(
                    Stream.concat(Stream.of("-XX:AOTCacheOutput=" + made, NO_PROFILES, installation.template()),
                            JavaCommand.flagsFor(command).stream()).toList(),
                    installation.application(), List.of(command));
            if (code != 0 || !Files.exists(made)) {
                return 1;
            }
            Files.writeString(size(), String.valueOf(Files.size(made)));
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(log());
            return 0;
        }
    }
}

package io.counterclaim.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The password of the embedded database, random and kept among its files, where only their owner can read it: setting another
 * one at each start would take a second of planning.
 *
 * @param file where it is kept
 */
record StorePassword(Path file) {
    private static final int BYTES = 24;

    static StorePassword in(Path home) {
        return new StorePassword(home.resolve("password.txt"));
    }

    /**
     * The password that was set before, or a new one.
     *
     * @param set sets a new one in the database
     */
    String orSet(Consumer<String> set) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String password = random();
            set.accept(password);
            keep(password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A temporary file is its owner's alone. Moved last: a start that breaks off before leaves no file, and the next one sets another password. */
    private void keep(String password) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "password", ".new");
        Files.writeString(fresh, password);
        Files.move(fresh, file);
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

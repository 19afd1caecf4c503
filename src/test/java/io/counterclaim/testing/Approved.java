package io.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file that a person has read and approved. What was received is kept under {@code target/received};
 * once read, copy it over the approved one.
 */
public final class Approved {

    private Approved() {}

    /** Fails when {@code text} is not what {@code src/test/resources/<name>} holds. */
    public static void assertApproved(String name, String text) {
        try {
            Path received = Path.of("target/received", name);
            Files.createDirectories(received.getParent());
            Files.writeString(received, text);
            Path approved = Path.of("src/test/resources", name);
            assertThat(text).as("compare %s with %s", received, approved)
                    .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

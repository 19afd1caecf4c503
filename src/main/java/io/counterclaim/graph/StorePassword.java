package io.counterclaim.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * The password of the embedded database, random and kept among its files, where only their owner can read it: setting another
 * one at each start would take a second of planning.
 *
 * @param home the folder of the database's files
 */
record StorePassword(Path home) {
    private static final int BYTES = 24;

    private Path file() {
        return home.resolve("password.txt");
    }

    /** Sets that of a database that will be made when it first starts, as {@code neo4j-admin dbms set-initial-password} does. */
    void setInitial() {
        if (Files.exists(home.resolve("data/databases"))) {
            return;
        }
        String password = random();
        var told = new ByteArrayOutputStream();
        try (var out = new PrintStream(told, true, StandardCharsets.UTF_8);
                var files = new DefaultFileSystemAbstraction()) {
            var command = new SetInitialPasswordCommand(
                    new ExecutionContext(home, home.resolve("conf"), out, out, files));
            if (new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(out))
                    .execute(password) != 0) {
                throw new IllegalStateException("no password was set: " + told.toString(StandardCharsets.UTF_8));
            }
            keep(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The password that was set before, or a new one: a database may have been made without a file of it.
     *
     * @param set sets a new one in the database
     */
    String orSet(Consumer<String> set) {
        try {
            if (Files.exists(file())) {
                return read();
            }
            String password = random();
            set.accept(password);
            keep(password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read() throws IOException {
        return Files.readString(file()).strip();
    }

    /** A temporary file is its owner's alone. Moved last: a start that breaks off before leaves no file, and the next one sets another password. */
    void keep(String password) throws IOException {
        Path fresh = Files.createTempFile(home, "password", ".new");
        Files.writeString(fresh, password);
        Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

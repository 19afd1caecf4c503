package io.counterclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The five published articles, which are other people's and no part of the project: read where they are, or skipped. */
public final class RealArticles {

    private RealArticles() {}

    private static Path place() {
        String given = System.getProperty("counterclaim.articles", System.getenv("COUNTERCLAIM_ARTICLES"));
        return Path.of(given == null ? "../shared/articles" : given);
    }

    /** The article files where there are any, for tests that can do without. */
    public static List<Path> there() {
        return Files.isDirectory(place()) ? files() : List.of();
    }

    /** The folder with the articles; the test is skipped, saying so, where there is none. */
    public static Path folder() {
        Path folder = place();
        Assumptions.assumeTrue(Files.isDirectory(folder),
                "skipped: there are no articles in " + folder + " (set COUNTERCLAIM_ARTICLES)");
        return folder;
    }

    /** The article files, sorted by name. */
    public static List<Path> files() {
        try (var files = Files.list(folder())) {
            return files.filter(f -> f.getFileName().toString().matches("\\d{3}_.*\\.txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file whose name begins with this number, for example {@code 003}. */
    public static Path file(String number) {
        return files().stream().filter(f -> f.getFileName().toString().startsWith(number)).findFirst().orElseThrow();
    }

    public static String text(String number) {
        try {
            return Files.readString(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

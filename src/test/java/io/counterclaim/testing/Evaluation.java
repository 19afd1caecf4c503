package io.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One figure of the evaluation ({@code ./mvnw -Pevaluate verify}), a row of {@code target/evaluation.md}.
 *
 * @param place where the row stands in the table, from 1; one figure per place
 * @param what what is measured, on which {@code data}
 * @param must the least it must be, {@code NaN} where there is no such bound
 * @param aim where it is meant to be, {@code NaN} where that is not said
 * @param scorer how the figure is computed, so that it can be computed again
 */
public record Evaluation(int place, String what, String data, double must, double aim, String scorer) {
    private static final Path TABLE = Path.of("target/evaluation.md");
    private static final Path ROWS = Path.of("target/evaluation");

    /** Writes the figure into the table, and fails when it is under what it must be. */
    public void measured(double figure) {
        measured(figure, "");
        if (!Double.isNaN(must)) {
            assertThat(figure).as(what).isGreaterThanOrEqualTo(must);
        }
    }

    /** Writes a figure that decides nothing, a timing, into the table, with a remark. */
    public void measured(double figure, String remark) {
        String row = "| %s | %s | **%s** | %s | %s | %s |".formatted(what, data, number(figure), number(must),
                number(aim), remark.isEmpty() ? scorer : scorer + " " + remark);
        System.out.println(row);
        try {
            Files.createDirectories(ROWS);
            Files.writeString(ROWS.resolve("%02d.md".formatted(place)), row + "\n");
            Files.writeString(TABLE, table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table() throws IOException {
        var table = new StringBuilder("""
                # Evaluation

                What is scored is what ships.

                | what | data | measured | must | aim | how it is scored |
                |---|---|---|---|---|---|
                """);
        try (var rows = Files.list(ROWS)) {
            for (Path row : rows.sorted().toList()) {
                table.append(Files.readString(row));
            }
        }
        return table.toString();
    }

    private static String number(double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}

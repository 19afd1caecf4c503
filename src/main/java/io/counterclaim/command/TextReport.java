package io.counterclaim.command;

import io.counterclaim.command.Check.Threshold;
import io.counterclaim.command.CheckedText.Conflict;
import io.counterclaim.command.CheckedText.Quote;
import io.counterclaim.command.CheckedText.Repeat;
import io.counterclaim.command.CheckedText.Words;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what the checks say of a text, and says by its exit code whether something grave is open. */
final class TextReport {
    private static final String INDENT = " ".repeat(10);
    private static final String UNDATED = "../..";
    private final TextFile file;
    private final Threshold failOn;
    private final PrintStream out;

    TextReport(TextFile file, Threshold failOn, PrintStream out) {
        this.file = file;
        this.failOn = failOn;
        this.out = out;
    }

    /** Prints it, and answers the exit code: 1 for an open contradiction at or above the threshold, 2 where a check failed. */
    int print(CheckedText checked) {
        checked.conflicts().forEach(conflict -> print(conflict, checked.text()));
        checked.repeats().forEach(repeat -> print(repeat, checked.text()));
        checked.failures().forEach(failure -> out.println("ERRORED   " + failure));
        List<Conflict> open = checked.conflicts().stream().filter(conflict -> conflict.reconciled() == null).toList();
        long grave = open.stream().filter(conflict -> conflict.contradiction() && failOn.reached(conflict.severity()))
                .count();
        out.println(
                ("%d claims in the text, %d of them said before; %d passages gave none. Conflicts: %d, contradictions at"
                        + " or above %s: %d, reconciled: %d. Nothing was stored.").formatted(checked.claims(),
                                checked.repeats().size(), checked.passedOver(), open.size(), failOn, grave,
                                checked.conflicts().size() - open.size()));
        return grave > 0 ? 1 : checked.failures().isEmpty() ? 0 : 2;
    }

    private void print(Conflict conflict, String text) {
        out.println("%-9s %s: %s".formatted(conflict.severity(), conflict.check(), conflict.message()));
        if (conflict.reconciled() != null) {
            out.println(INDENT + "no conflict after all, " + conflict.reconciled());
        }
        conflict.own().forEach(words -> out.println(INDENT + own(words, text)));
        conflict.held().forEach(quote -> out.println(INDENT + held(quote)));
    }

    private void print(Repeat repeat, String text) {
        out.println("SAID      " + own(repeat.own(), text));
        repeat.by().forEach(quote -> out.println(INDENT + "before: " + held(quote)));
    }

    private String own(Words words, String text) {
        return "%s: %s (%s)".formatted(words.speaker(), quoted(text.substring(words.start(), words.end())),
                file.place(text, words));
    }

    private static String held(Quote quote) {
        String said = (quote.speaker() == null ? "" : quote.speaker() + ": ") + quoted(quote.words());
        return quote.where() == null ? said : said + " (" + quote.where() + ")";
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("\\s+", " ") + "”";
    }

    /** Where an article stands: title, source, and date where it is known. */
    static String where(String title, String source, String published) {
        return title + ", " + source + (published.equals(UNDATED) ? "" : ", " + published);
    }

    /** What is said of a text that cannot be read. */
    static String refused(String name, @Nullable Integer line, String problem, String remedy) {
        return "%s%s: %s. %s".formatted(name, line == null ? "" : ", line " + line, problem, remedy);
    }
}

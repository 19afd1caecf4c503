package io.counterclaim.command;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long task is, on standard error: a bar where a person watches, plain lines elsewhere. */
final class Progress implements AutoCloseable {
    private final String task;
    private final PrintStream err;
    private final @Nullable ProgressBar bar;

    private Progress(String task, PrintStream err, @Nullable ProgressBar bar) {
        this.task = task;
        this.err = err;
        this.bar = bar;
    }

    static Progress of(String task, PrintStream err) {
        Console console = System.console();
        boolean watched = console != null && console.isTerminal();
        return new Progress(task, err, watched ? bar(task, err) : null);
    }

    private static ProgressBar bar(String task, PrintStream err) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err)).build();
    }

    /** {@code done} of {@code all} are done; {@code what} says more, such as which was the last. */
    void at(long done, long all, String what) {
        if (bar == null) {
            err.println(task + " " + done + " of " + all + (what.isEmpty() ? "" : ": " + what));
        } else {
            bar.maxHint(all);
            bar.stepTo(done);
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

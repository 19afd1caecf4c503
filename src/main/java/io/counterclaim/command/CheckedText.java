package io.counterclaim.command;

import io.counterclaim.consistency.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say of a text, as the command line shows it.
 *
 * @param text the text as it was read, in which the offsets count
 * @param claims how many claims it makes
 * @param passedOver how many of its passages gave no claim
 * @param repeats its claims that were said before
 * @param failures the checks that could not run, each with the reason
 */
record CheckedText(String text, int claims, int passedOver, List<Conflict> conflicts, List<Repeat> repeats,
        List<String> failures) {

    /**
     * What one check found.
     *
     * @param reconciled why it is no conflict after all, or null while it is one
     */
    record Conflict(Severity severity, String check, boolean contradiction, String message,
            @Nullable String reconciled, List<Words> own, List<Quote> held) {}

    /** Words of the text. */
    record Words(String speaker, int start, int end) {}

    /** Words that are held, with the article they stand in; of a claim without any, its sentence alone. */
    record Quote(String words, @Nullable String speaker, @Nullable String where) {}

    /** A claim of the text that was said before, and by whom. */
    record Repeat(Words own, List<Quote> by) {}
}

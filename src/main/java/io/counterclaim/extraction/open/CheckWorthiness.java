package io.counterclaim.extraction.open;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement holds something that could be looked up, and why: the signs for and against are weighed, and those
 * that decided are the reason.
 */
final class CheckWorthiness {
    private static final int ENOUGH = 3;
    private static final int MOST_REASONS = 3;
    private static final String NOTHING = "it holds nothing that could be looked up";
    private final Signs signs = new Signs();

    /**
     * What became of a statement.
     *
     * @param worthy whether it is worth checking
     * @param reason what decided that, in plain words
     * @param weight of all signs together: the more, the more of it can be looked up
     */
    record Judgement(boolean worthy, String reason, int weight) {}

    /**
     * Judges the words of a sentence.
     *
     * @param names the names in the sentence
     * @param subject whom the words tell of, where that is known from what stands before
     */
    Judgement judge(Sentence sentence, Span words, List<Mention> names, @Nullable Entity subject) {
        Seen seen = signs.in(sentence, words, names, subject);
        boolean worthy = seen.weight() >= ENOUGH;
        return new Judgement(worthy, worthy ? reasonsFor(seen) : reasonAgainst(seen), seen.weight());
    }

    private static String reasonsFor(Seen seen) {
        return seen.signs().stream().filter(Sign::speaksFor)
                .sorted(Comparator.comparingInt((Sign sign) -> -seen.weight(sign))).limit(MOST_REASONS)
                .map(sign -> sign.reason(String.join(", ", seen.told(sign)))).collect(Collectors.joining("; "));
    }

    /** One of a few wordings, so that what was passed over can be counted by its reason. */
    private static String reasonAgainst(Seen seen) {
        return seen.signs().stream().filter(sign -> !sign.speaksFor()).findFirst().map(sign -> sign.reason(""))
                .orElse(NOTHING);
    }
}

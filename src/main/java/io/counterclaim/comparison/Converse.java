package io.counterclaim.comparison;

import org.jspecify.annotations.Nullable;

/** Words that tell of one thing from its two ends: what Kenya sold to Togo, Togo bought from Kenya. */
final class Converse {
    private Converse() {}

    /** Whether the two words are such a pair and the two sides change places with them, so that both say the same. */
    static boolean saysTheSame(Aligned pair, Link link) {
        if (!Lexicon.areConverse(link.c(), link.e())) {
            return false;
        }
        Unit one = end(pair.c(), link.c());
        Unit other = end(pair.e(), link.e());
        Unit answer = pair.answer(one);
        Unit asked = other == null ? null : pair.asked(other);
        return one != null && other != null && answer != null && asked != null && answer != other && asked != one;
    }

    private static @Nullable Unit end(Side side, Unit word) {
        Unit actor = side.actor(word);
        return actor == null ? side.subject(word) : actor;
    }
}

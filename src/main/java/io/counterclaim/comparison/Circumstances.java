package io.counterclaim.comparison;

import io.counterclaim.claim.Certainty;
import io.counterclaim.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** What is known besides the words: statements of different times, or of what only may be, do not contradict each other. */
final class Circumstances {
    private Circumstances() {}

    static Comparison weighed(Statement a, Statement b, Comparison found) {
        if (found.relation() != Relation.CONTRADICTS) {
            return found;
        }
        TimeSpan one = a.holds();
        TimeSpan other = b.holds();
        if (one != null && other != null && Dates.exclude(one, other)) {
            return taken(found, new Reason(ReasonKind.TIME, one.text(), other.text(),
                    Reason.both("%s and %s have no day in common", one.text(), other.text())));
        }
        if (isOpen(a.certainty()) || isOpen(b.certainty())) {
            return taken(found, new Reason(ReasonKind.MODALITY, a.certainty().name(), b.certainty().name(),
                    "what may be, or is wanted, does not exclude that it fails"));
        }
        return found;
    }

    private static boolean isOpen(Certainty certainty) {
        return certainty == Certainty.POSSIBLE || certainty == Certainty.WANTED;
    }

    private static Comparison taken(Comparison found, Reason reason) {
        var reasons = new ArrayList<Reason>(List.of(reason));
        reasons.addAll(found.reasons());
        return new Comparison(Relation.UNRELATED, found.score(), reasons);
    }
}

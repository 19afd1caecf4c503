package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What becomes of the rules' answer when a model is asked too: its scores are kept beside the reasons; it may take back
 * a contradiction, and never makes one.
 */
final class Advised {
    /** Under this likelihood of a contradiction it is no more than a tension, */
    private static final double DOUBTED = .5;
    /** and under this it is nothing. */
    private static final double REFUSED = .2;
    private static final String TOO_LONG = "the two are longer than what the model reads, so it has no opinion";
    private final SecondOpinion model;

    Advised(SecondOpinion model) {
        this.model = model;
    }

    /** The comparison of these two texts with the model's scores, the mean of both directions. */
    Comparison on(String a, String b, Comparison found) {
        if (found.relation() == Relation.UNRELATED) {
            return found;
        }
        SortedMap<String, Double> scores = model.bothWays(a, b);
        if (scores.isEmpty()) {
            return with(found, found.relation(), new Reason(ReasonKind.MODEL, a, b, TOO_LONG), scores);
        }
        double likely = scores.getOrDefault(SecondOpinion.CONTRADICTION, 0.);
        Relation relation = found.relation() == Relation.CONTRADICTS ? judged(likely) : found.relation();
        return with(found, relation,
                new Reason(ReasonKind.MODEL, a, b, told(found.relation(), relation, likely)), scores);
    }

    private static Comparison with(Comparison found, Relation relation, Reason more, SortedMap<String, Double> scores) {
        var reasons = new ArrayList<>(found.reasons());
        reasons.add(more);
        return new Comparison(relation, found.score(), reasons, scores);
    }

    private static Relation judged(double likely) {
        return likely < REFUSED ? Relation.UNRELATED : likely < DOUBTED ? Relation.TENSION : Relation.CONTRADICTS;
    }

    private static String told(Relation before, Relation after, double likely) {
        String score = String.format(Locale.ROOT, "the model gives a contradiction %.2f", likely);
        if (before == Relation.CONTRADICTS) {
            return switch (after) {
                case UNRELATED -> score + ", under .20: what the rules call a contradiction is none";
                case TENSION -> score + ", under .50: what the rules call a contradiction is a tension";
                default -> score + ", .50 or more: it agrees with the rules";
            };
        }
        return score + ", which changes nothing";
    }
}

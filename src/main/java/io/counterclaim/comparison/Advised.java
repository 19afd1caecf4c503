package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of the rules' answer when a model is asked too: its scores are kept beside the reasons; it may take back
 * a contradiction, and never makes one.
 */
final class Advised {
    /** Under this likelihood of a contradiction it is no more than a tension, */
    private static final double DOUBTED = .5;
    /** and under this it is nothing. */
    private static final double REFUSED = .2;
    private final SecondOpinion model;

    Advised(SecondOpinion model) {
        this.model = model;
    }

    /** The comparison of these two texts with the model's scores, the mean of both directions. */
    Comparison on(String a, String b, Comparison found) {
        if (found.relation() == Relation.UNRELATED) {
            return found;
        }
        SortedMap<String, Double> scores = mean(model.of(a, b), model.of(b, a));
        double likely = scores.getOrDefault(SecondOpinion.CONTRADICTION, 0.);
        Relation relation = found.relation() == Relation.CONTRADICTS ? judged(likely) : found.relation();
        var reasons = new ArrayList<>(found.reasons());
        reasons.add(new Reason(ReasonKind.MODEL, a, b, told(found.relation(), relation, likely)));
        return new Comparison(relation, found.score(), reasons, scores);
    }

    private static SortedMap<String, Double> mean(SortedMap<String, Double> one, SortedMap<String, Double> other) {
        var mean = new TreeMap<String, Double>();
        one.forEach((label, score) -> mean.put(label, (score + other.getOrDefault(label, 0.)) / 2));
        return mean;
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

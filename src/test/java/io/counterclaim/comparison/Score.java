package io.counterclaim.comparison;

import io.counterclaim.comparison.EntailmentSets.Label;
import io.counterclaim.comparison.EntailmentSets.Pair;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How often the comparer says what the annotators said. TENSION and UNRELATED count as neutral. */
record Score(List<Label> gold, List<Label> said) {

    static Score of(Comparer comparer, Collection<Pair> pairs) {
        return new Score(pairs.stream().map(Pair::gold).toList(),
                pairs.parallelStream().map(pair -> label(comparer.compare(pair.claim(), pair.evidence()).relation()))
                        .toList());
    }

    private static Label label(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> Label.CONTRADICTION;
            case SAME, CORROBORATES -> Label.ENTAILMENT;
            case TENSION, UNRELATED -> Label.NEUTRAL;
        };
    }

    /** In a set without entailments, what is corroborated is not weakened either: neutral. */
    Score withoutEntailment() {
        return new Score(gold, said.stream().map(l -> l == Label.ENTAILMENT ? Label.NEUTRAL : l).toList());
    }

    double precision(Label label) {
        return share(right(label), count(said, label));
    }

    double recall(Label label) {
        return share(right(label), count(gold, label));
    }

    long right(Label label) {
        long right = 0;
        for (int i = 0; i < gold.size(); i++) {
            right += gold.get(i) == label && said.get(i) == label ? 1 : 0;
        }
        return right;
    }

    double accuracy() {
        return share(Set.of(Label.values()).stream().mapToLong(this::right).sum(), gold.size());
    }

    double macroF1() {
        return gold.stream().collect(Collectors.toSet()).stream()
                .mapToDouble(l -> share(2 * right(l), count(said, l) + count(gold, l))).average().orElse(0);
    }

    String told() {
        Label c = Label.CONTRADICTION;
        return String.format(Locale.ROOT,
                "%d of %d called contradictions are, of %d (recall %.3f); accuracy %.3f, macro-F1 %.3f over %d pairs.",
                right(c), count(said, c), count(gold, c), recall(c), accuracy(), macroF1(), gold.size());
    }

    static long count(List<Label> labels, Label label) {
        return labels.stream().filter(l -> l == label).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

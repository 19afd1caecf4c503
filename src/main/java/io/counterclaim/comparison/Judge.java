package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs what the rules find in one sentence that another covers. */
final class Judge {
    private static final double COVERED = .85;
    private static final double RELATED = .3;
    /** Enough of two that are about one matter and give it the same figures. */
    private static final double MATTER = .55;
    private final Aligner aligner;
    private final List<Rule> rules;

    Judge(Lexicon lexicon) {
        this.aligner = new Aligner(lexicon);
        this.rules = List.of(new Polarity(), new Opposites(), new Slots(), new Kinds(), new Roles(),
                new Quantifiers(), new Figures(), new Doers(), new Ranks(),
                new Turns(), new NotBefore(), new Duties());
    }

    /**
     * How the covered sentence stands to the covering one.
     *
     * @param turned whether the claimant of just one of them denies it
     */
    Comparison compare(Side c, Side e, boolean turned) {
        Aligned pair = aligner.align(c, e);
        Optional<Reason> scopes = pair.coverage(Set.of()) >= RELATED ? Scopes.apart(pair) : Optional.empty();
        if (scopes.isPresent()) {
            return new Comparison(Relation.UNRELATED, pair.coverage(Set.of()),
                    List.of(scopes.get(), alignment(pair, Set.of())));
        }
        List<Clash> clashes = clashes(pair);
        var apart = new HashSet<Unit>();
        clashes.forEach(clash -> apart.addAll(clash.units()));
        Optional<Reason> bound = clashes.isEmpty() && pair.coverage(Set.of()) >= RELATED
                ? Bounds.agreement(pair)
                : Optional.empty();
        if (bound.isPresent()) {
            return new Comparison(Relation.CORROBORATES, .6, List.of(bound.get(), alignment(pair, Set.of())));
        }
        Optional<Reason> trend = clashes.isEmpty() ? Trends.agreement(pair) : Optional.empty();
        if (trend.isPresent()) {
            return new Comparison(Relation.CORROBORATES, .5, List.of(trend.get(), alignment(pair, Set.of())));
        }
        Optional<Reason> side = clashes.isEmpty() ? Sides.tension(pair) : Optional.empty();
        if (side.isPresent()) {
            return new Comparison(Relation.TENSION, .5, List.of(side.get(), alignment(pair, Set.of())));
        }
        return clashes.isEmpty() ? agreeing(pair, turned) : clashing(pair, clashes, apart, turned);
    }

    /** What the rules find; what several find in the same words counts once. */
    private List<Clash> clashes(Aligned pair) {
        var clashes = new LinkedHashMap<List<Object>, Clash>();
        rules.stream().flatMap(rule -> rule.in(pair).stream())
                .forEach(clash -> clashes.merge(List.of(clash.units(), clash.reason().kind()), clash, Judge::easier));
        return List.copyOf(clashes.values());
    }

    private static Clash easier(Clash one, Clash other) {
        return one.needs() <= other.needs() ? one : other;
    }

    private static Comparison clashing(Aligned pair, List<Clash> clashes, Set<Unit> apart, boolean turned) {
        double coverage = pair.coverage(apart);
        double needed = clashes.stream().mapToDouble(Clash::needs).min().orElse(1);
        boolean enough = coverage >= needed && pair.answered(apart) > 0;
        var reasons = new ArrayList<>(clashes.stream().map(Clash::reason)
                .sorted(Comparator.comparing(Reason::kind).thenComparing(Reason::a)).toList());
        reasons.add(alignment(pair, apart));
        // two turns make none, and a denial of what clashes agrees
        boolean even = clashes.size() % 2 == 0 && clashes.stream().allMatch(Judge::turns);
        boolean open = clashes.stream().allMatch(clash -> clash.relation() == Relation.UNRELATED)
                || asks(pair.c()) || asks(pair.e());
        Optional<Reason> other = pair.matter().apart();
        other.ifPresent(reason -> reasons.addFirst(reason));
        if (!enough || open || other.isPresent()) {
            return new Comparison(Relation.UNRELATED, coverage, reasons);
        }
        boolean tense = clashes.stream().allMatch(clash -> clash.relation() == Relation.TENSION);
        Relation relation = tense ? Relation.TENSION : Relation.CONTRADICTS;
        return new Comparison(even ^ turned ? Relation.CORROBORATES : relation, coverage, reasons);
    }

    /** A question claims nothing. */
    private static boolean asks(Side side) {
        return side.sentence().text().strip().endsWith("?");
    }

    private static boolean turns(Clash clash) {
        return clash.reason().kind() == ReasonKind.NEGATION || clash.reason().kind() == ReasonKind.ANTONYM;
    }

    private static Comparison agreeing(Aligned pair, boolean turned) {
        double coverage = pair.coverage(Set.of());
        Reason alignment = alignment(pair, Set.of());
        Optional<Reason> apart = pair.matter().isOne() ? pair.matter().apart() : Optional.empty();
        if (apart.isPresent()) {
            return new Comparison(Relation.UNRELATED, coverage, List.of(apart.get(), alignment));
        }
        boolean told = coverage >= COVERED && Heads.areAnswered(pair) || !turned && Matter.isWhollyTold(pair);
        if (!told) {
            Optional<Reason> figure = coverage < MATTER || turned ? Optional.empty() : Figures.agreement(pair);
            return figure.map(reason -> new Comparison(Relation.CORROBORATES, coverage, List.of(reason, alignment)))
                    .orElseGet(() -> new Comparison(Relation.UNRELATED, coverage, List.of(alignment)));
        }
        if (turned) {
            return new Comparison(Relation.CONTRADICTS, coverage, List.of(
                    new Reason(ReasonKind.NEGATION, pair.c().sentence().text(), pair.e().sentence().text(),
                            "the claimant of one of them denies it"),
                    alignment));
        }
        boolean all = coverage > .95 && pair.links().size() == pair.e().units().size();
        return new Comparison(all ? Relation.SAME : Relation.CORROBORATES, coverage, List.of(alignment));
    }

    private static Reason alignment(Aligned pair, Set<Unit> apart) {
        String unanswered = pair.unanswered(apart);
        String text = pair.c().sentence().text();
        String start = text.length() <= 40 ? text : text.substring(0, text.lastIndexOf(' ', 40) + 1) + "…";
        return new Reason(ReasonKind.ALIGNMENT, pair.c().sentence().text(), pair.e().sentence().text(),
                String.format(Locale.ROOT, "%.0f %% of the weight of “%s” is answered%s", 100 * pair.coverage(apart),
                        start, unanswered.isEmpty() ? "" : ", without “" + unanswered + "”"));
    }
}

package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two figures for one thing of one matter, in whatever words: "the fire killed 14", "nineteen passengers died". Both count
 * the same, or measure in one dimension, and the verbs say it of them alike.
 */
final class Figures implements Rule {
    private static final double NEEDS = .5;
    private static final double NEEDS_WITHOUT_NAMES = .75;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    @Override
    public List<Clash> in(Aligned pair) {
        var clashes = new ArrayList<Clash>();
        if (!pair.matter().mayBeOne() || pair.matter().apart().isPresent()) {
            return clashes;
        }
        double needs = pair.matter().isOne() ? NEEDS : NEEDS_WITHOUT_NAMES;
        List<Counted> others = Counted.in(pair.e());
        for (Counted one : Counted.in(pair.c())) {
            others.stream().filter(other -> !isAnswered(pair, one, other))
                    .filter(other -> one.isLike(other, pair) && saidAlike(pair, one, other) && exclude(one, other)
                            && !isOfLess(pair, one, other))
                    .forEach(other -> clashes.add(clash(one, other, needs)));
        }
        return clashes;
    }

    /** One of them is the same as another figure of the other sentence. */
    private static boolean isAnswered(Aligned pair, Counted one, Counted other) {
        Unit c = one.figure();
        Unit e = other.figure();
        return c != null && pair.answer(c) != null && one.quantity().equals(c.quantity())
                || e != null && pair.asked(e) != null && other.quantity().equals(e.quantity());
    }

    private static boolean exclude(Counted one, Counted other) {
        QuantityValue a = one.quantity();
        QuantityValue b = other.quantity();
        return Amounts.exclude(a, b) && !roundsTo(a, b) && !roundsTo(b, a);
    }

    /** The smaller figure has a name or a people under it that the larger does not: it may be of a part. */
    private static boolean isOfLess(Aligned pair, Counted one, Counted other) {
        if (one.figure() == null || other.figure() == null) {
            return false;
        }
        return one.quantity().number().compareTo(other.quantity().number()) < 0
                ? isNarrowed(pair.c(), one, pair::answer) || isWhole(pair.e(), pair.c())
                : isNarrowed(pair.e(), other, pair::asked) || isWhole(pair.c(), pair.e());
    }

    /** "eleven medals altogether": where only the larger says that it is of all, the smaller may be of a part. */
    private static boolean isWhole(Side larger, Side smaller) {
        return Matter.isOfAll(larger) && !Matter.isOfAll(smaller);
    }

    private static boolean isNarrowed(Side side, Counted counted, Function<Unit, @Nullable Unit> answer) {
        return side.units().stream().filter(unit -> unit.isNationality() || unit.type() == 'N')
                .filter(unit -> answer.apply(unit) == null).anyMatch(unit -> isUnder(side, unit, counted.thing())
                        || isUnder(side, unit, counted.verb()));
    }

    private static boolean isUnder(Side side, Unit unit, @Nullable Unit above) {
        return above != null && side.isBelow(unit, above);
    }

    private static Clash clash(Counted c, Counted e, double needs) {
        QuantityValue a = c.quantity();
        QuantityValue b = e.quantity();
        boolean estimates = a.comparison() == Comparison.ABOUT && b.comparison() == Comparison.ABOUT;
        return new Clash(new Reason(ReasonKind.QUANTITY, c.text(), e.text(), Amounts.arithmetic(a, b)),
                c.figure() == null ? Set.of() : Set.of(c.figure()), needs,
                estimates ? Relation.TENSION : Relation.CONTRADICTS);
    }

    /** Why the two agree though their words differ: they give one thing the same figures, as many as the one has; else empty. */
    static Optional<Reason> agreement(Aligned pair) {
        if (!pair.matter().isOne()) {
            return Optional.empty();
        }
        List<Link> same = pair.links().values().stream()
                .filter(link -> link.c().quantity() != null && link.tie() == Lexicon.Tie.SAME).toList();
        boolean all = pair.c().units().stream().allMatch(unit -> unit.quantity() == null || pair.answer(unit) != null)
                && pair.e().units().stream().allMatch(unit -> unit.quantity() == null || pair.asked(unit) != null);
        List<Counted> others = Counted.in(pair.e());
        return !all
                ? Optional.empty()
                : Counted.in(pair.c()).stream().flatMap(one -> others.stream()
                        .filter(other -> one.figure() != null && other.figure() != null
                                && same.stream()
                                        .anyMatch(link -> link.c() == one.figure() && link.e() == other.figure())
                                && one.isLike(other, pair) && saidAlike(pair, one, other))
                        .map(other -> new Reason(ReasonKind.QUANTITY, one.text(), other.text(),
                                "both give the same figure")))
                        .findFirst();
    }

    /** "two million" and "1.96 million": the one rounds the other. Small whole numbers are counts and round nothing. */
    private static boolean roundsTo(QuantityValue fine, QuantityValue coarse) {
        BigDecimal number = coarse.number().stripTrailingZeros();
        boolean counts = fine.number().abs().compareTo(THOUSAND) < 0 && fine.number().stripTrailingZeros().scale() <= 0;
        return !counts && fine.comparison() == Comparison.EXACTLY && coarse.comparison() == Comparison.EXACTLY
                && number.precision() < fine.number().stripTrailingZeros().precision()
                && fine.number().round(new MathContext(Math.max(1, number.precision()), RoundingMode.HALF_UP))
                        .compareTo(number) == 0;
    }

    /** The verbs over both say the same, or no more than that it is so many. */
    private static boolean saidAlike(Aligned pair, Counted c, Counted e) {
        Unit one = c.verb();
        Unit other = e.verb();
        if (mayFail(pair.c(), one) || mayFail(pair.e(), other)) {
            return false;
        }
        if (one == null || other == null || isFiguring(one) || isFiguring(other)) {
            return true;
        }
        return pair.answer(one) == other || Lexicon.shareField(one, other) || Lexicon.countAlike(one, other)
                || pair.c().denies(one) != pair.e().denies(other);
    }

    /** "may take three days": as its verb. */
    private static boolean mayFail(Side side, @Nullable Unit verb) {
        Unit above = verb == null ? null : side.governor(verb);
        return verb != null && verb.mayFail() || above != null && above.mayFail();
    }

    private static boolean isFiguring(Unit verb) {
        return WordGroup.FIGURING.has(verb.lemma());
    }
}

package io.counterclaim.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Opposite words, or one word said and denied, in two sentences about one matter, whatever the grammar: "upheld the ban",
 * "the ban was struck down". Neither may tell of a thing that the other does not have.
 */
final class Turns implements Rule {
    private static final double NEEDS = .6;

    @Override
    public List<Clash> in(Aligned pair) {
        if (!pair.matter().isOne() || areOfTwoThings(pair)) {
            return List.of();
        }
        List<Link> turned = pair.links().values().stream().filter(link -> isTurned(pair, link)).toList();
        return turned.size() != 1 ? List.of() : List.of(clash(pair, turned.getFirst()));
    }

    private static boolean isTurned(Aligned pair, Link link) {
        boolean opposite = link.tie() == Lexicon.Tie.OPPOSITE;
        boolean telling = link.c().isPlain() && link.e().isPlain()
                && !link.c().relation().startsWith("amod") && !link.e().relation().startsWith("amod");
        return telling && link.isFirm() && !Ranks.isPlace(link.c()) && !Lexicon.areConverse(link.c(), link.e())
                && (pair.c().denies(link.c()) != pair.e().denies(link.e())) != opposite
                && (opposite || link.c().type() == 'v' && link.e().type() == 'v')
                && (link.c().type() != 'n' || link.e().type() != 'n') && ofOneTheme(pair, link)
                && !pair.c().isPartlyDenied(link.c()) && !pair.e().isPartlyDenied(link.e())
                && !link.c().mayFail() && !link.e().mayFail() && Denials.arePlain(pair, link);
    }

    /** Whoever or whatever takes part in the one takes part in the other, as far as both say. */
    private static boolean ofOneTheme(Aligned pair, Link link) {
        List<Unit> ones = themes(pair.c(), link.c());
        List<Unit> others = themes(pair.e(), link.e());
        return ones.isEmpty() || others.isEmpty()
                || ones.stream().anyMatch(one -> others.contains(pair.answer(one)));
    }

    /** Its subject and its object, with the names that stand beside them: "the inmate Joel Farr". */
    private static List<Unit> themes(Side side, Unit unit) {
        return Stream.of(side.patient(unit), side.subject(unit)).filter(Objects::nonNull)
                .flatMap(theme -> Stream.concat(Stream.of(theme), side.under(theme).stream()
                        .filter(below -> below.type() == 'N' && below.relation().matches("appos|flat|compound|nmod"))))
                .toList();
    }

    /** Each tells something of a thing that the other does not name: "revenue rose", "profit fell". */
    private static boolean areOfTwoThings(Aligned pair) {
        boolean one = pair.c().units().stream().anyMatch(unit -> isThing(unit) && pair.answer(unit) == null);
        return one && pair.e().units().stream().anyMatch(unit -> isThing(unit) && pair.asked(unit) == null);
    }

    private static boolean isThing(Unit unit) {
        return (unit.type() == 'n' || unit.type() == 'N') && unit.relation().matches("nsubj.*|obj");
    }

    private static Clash clash(Aligned pair, Link link) {
        boolean opposite = link.tie() == Lexicon.Tie.OPPOSITE;
        return new Clash(
                new Reason(opposite ? ReasonKind.ANTONYM : ReasonKind.NEGATION, pair.c().withNegation(link.c()),
                        pair.e().withNegation(link.e()), opposite
                                ? Opposites.arithmetic(link)
                                : "one says that it is so, the other that it is not"),
                Set.of(link.c()), NEEDS);
    }
}

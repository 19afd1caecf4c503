package io.counterclaim.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places in a row: "won a second term" against "won a fourth term", "finished third" against "was the runner-up". */
final class Ranks implements Rule {
    private static final double NEEDS = .7;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final Map<String, Integer> PLACES = Map.of("winner", 1, "champion", 1, "victor", 1, "silver", 2,
            "gold", 1, "bronze", 3);

    /** A place and what it is a place of, null where it is only placed: "finished third". */
    private record Place(int number, Unit word, @Nullable Unit of) {}

    @Override
    public List<Clash> in(Aligned pair) {
        if (!pair.matter().isOne()) {
            return List.of();
        }
        return Stream.of(true, false).flatMap(finishing -> {
            Place one = place(pair.c(), finishing);
            Place other = place(pair.e(), finishing);
            return one == null || other == null || one.number() == other.number() || !areReached(pair, one, other)
                    ? Stream.<Clash>empty()
                    : Stream.of(new Clash(new Reason(ReasonKind.QUANTITY, one.word().text(), other.word().text(),
                            Reason.both("place %s is not place %s", "" + one.number(), "" + other.number())),
                            Set.of(one.word()), NEEDS));
        }).toList();
    }

    /** Both say of somebody which place it was, not which one of several they speak of. */
    private static boolean areReached(Aligned pair, Place one, Place other) {
        Unit of = one.of();
        return of == null || other.of() == null
                ? of == other.of()
                : pair.answer(of) == other.of() && isReached(of) && isReached(other.of());
    }

    private static boolean isReached(Unit noun) {
        return noun.relation().matches("obj|xcomp|obl:as") || noun.governor() < 0;
    }

    /** The place that a word tells. Finishing: "finished third", "the runner-up"; else the ordinal of a noun. */
    private static @Nullable Place place(Side side, boolean finishing) {
        if (finishing && side.sentence().text().contains("runner-up")) {
            return side.units().stream().filter(unit -> unit.lemma().equals("runner")).findFirst()
                    .map(unit -> new Place(2, unit, null)).orElse(null);
        }
        for (Unit unit : side.units()) {
            int number = ORDINALS.indexOf(unit.lemma()) + 1;
            Unit up = side.governor(unit);
            boolean ofNoun = number > 0 && up != null && !side.denies(up) && up.type() == 'n'
                    && unit.relation().startsWith("amod");
            if (finishing && PLACES.containsKey(unit.lemma())) {
                return new Place(PLACES.get(unit.lemma()), unit, null);
            }
            if (finishing && number > 0 && up != null && up.lemma().matches("finish|come|place|rank|end")) {
                return new Place(number, unit, null);
            }
            if (!finishing && ofNoun) {
                return new Place(number, unit, up);
            }
        }
        return null;
    }

    /** "the first trial", "his second trial": the words are of two things of one kind. */
    static Optional<Reason> apart(Aligned pair) {
        Place one = place(pair.c(), false);
        Place other = place(pair.e(), false);
        return one == null || other == null || one.number() == other.number() || one.of() == null
                || pair.answer(one.of()) != other.of() || areReached(pair, one, other)
                        ? Optional.empty()
                        : Optional.of(new Reason(ReasonKind.SCOPE, one.word().text(), other.word().text(),
                                "they are of two of a row"));
    }

    static boolean isPlace(Unit unit) {
        return ORDINALS.contains(unit.lemma());
    }

    /** "the first day of the strike": the part of a longer time that a sentence is about, or null. */
    static @Nullable String spell(Side side) {
        Place place = place(side, false);
        Unit of = place == null ? null : place.of();
        return place == null || of == null || !WordGroup.SPELL.has(of.lemma()) ? null : side.words(place.word(), of);
    }
}

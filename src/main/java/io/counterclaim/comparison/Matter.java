package io.counterclaim.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two sentences are about. Where they are about one matter, the names and the times of one are those of the other as
 * far as both tell them, and less of the other words must be answered for them to clash.
 *
 * @param named whether they have a name in common, or several other words
 * @param namesMeet whether no name keeps them from being about one matter
 * @param timesMeet whether no time does
 * @param apart why what the two say of one matter is still about two things: a forecast and a fact, a part and the whole,
 *     before and after; empty where nothing tells them apart
 */
record Matter(boolean named, boolean namesMeet, boolean timesMeet, Optional<Reason> apart) {
    /** So many other words in common stand for a name. */
    private static final int WORDS = 3;
    private static final double WHOLLY = .8;
    private static final String DAYTIME = "daytime";

    static Matter of(Aligned pair) {
        return new Matter(isNamed(pair), namesMeet(pair), timesMeet(pair), reasonApart(pair));
    }

    /** Whether the two are about one matter. */
    boolean isOne() {
        return named && mayBeOne();
    }

    /** Whether no name and no time of the two keeps them from being about one matter. */
    boolean mayBeOne() {
        return namesMeet && timesMeet;
    }

    /** Whether the two are about one matter, their times left aside. */
    boolean isNamedAlike() {
        return named && namesMeet;
    }

    /** Whether nearly all words of either have an answer in the other: each name, figure and date, and most of the rest. */
    static boolean isWhollyTold(Aligned pair) {
        return pair.matter().isOne() && !Heads.areOther(pair) && pair.coverage(Set.of()) >= WHOLLY
                && pair.answering() >= WHOLLY && pair.open().stream().noneMatch(Matter::isExact)
                && pair.e().units().stream().noneMatch(unit -> isExact(unit) && pair.asked(unit) == null)
                && pair.links().values().stream().allMatch(link -> saysTheSame(pair, link));
    }

    /** The same figure, and no opposite unless it is denied or told from the other end. */
    private static boolean saysTheSame(Aligned pair, Link link) {
        if (link.tie() == Lexicon.Tie.OPPOSITE) {
            return pair.c().denies(link.c()) != pair.e().denies(link.e()) || Converse.saysTheSame(pair, link);
        }
        return link.c().quantity() == null || link.tie() == Lexicon.Tie.SAME;
    }

    private static boolean isExact(Unit unit) {
        return unit.type() == 'N' || unit.type() == 'Q' || unit.type() == 'D';
    }

    private static boolean isNamed(Aligned pair) {
        long names = pair.links().values().stream().filter(link -> isName(link.c()) || isName(link.e())).count();
        long words = pair.links().values().stream().filter(link -> link.isFirm() && link.c().type() == 'n').count();
        return names > 0 || words >= WORDS;
    }

    /** Names that only one of the two has may be left out by the other; where both have some, they are of two things. */
    private static boolean namesMeet(Aligned pair) {
        return foreign(pair.c(), pair.e(), pair::answer) == null || foreign(pair.e(), pair.c(), pair::asked) == null;
    }

    /** A name that the other sentence does not have in any form, or null. */
    private static @Nullable Unit foreign(Side side, Side other, Function<Unit, @Nullable Unit> answer) {
        String words = " " + Units.plain(other.sentence().text()) + " ";
        return side.units().stream().filter(unit -> isName(unit) && answer.apply(unit) == null)
                .filter(unit -> unit.name().stream().noneMatch(word -> words.contains(" " + word)))
                .findFirst().orElse(null);
    }

    private static boolean isName(Unit unit) {
        return unit.type() == 'N' && !unit.isNationality();
    }

    private static boolean timesMeet(Aligned pair) {
        List<Unit> ones = dates(pair.c());
        List<Unit> others = dates(pair.e());
        return ones.isEmpty() || others.isEmpty()
                || ones.stream().anyMatch(one -> others.stream().anyMatch(other -> !Dates.exclude(one, other)));
    }

    static List<Unit> dates(Side side) {
        return side.units().stream().filter(unit -> unit.type() == 'D').toList();
    }

    private static Optional<Reason> reasonApart(Aligned pair) {
        return Stream.of(outlook(pair.c(), pair.e()), outlook(pair.e(), pair.c()).map(Reason::mirrored),
                part(pair.c(), pair.e()), part(pair.e(), pair.c()).map(Reason::mirrored),
                turn(pair.c(), pair.e()), turn(pair.e(), pair.c()).map(Reason::mirrored), daytime(pair),
                namesakes(pair),
                narrowed(pair), Ranks.apart(pair))
                .flatMap(Optional::stream).findFirst();
    }

    /** Whether a sentence tells of what was so before: "the previous toll". */
    static boolean isOfBefore(Side side) {
        return word(side, WordGroup.EARLIER) != null;
    }

    /** Whether a sentence says that it tells of the whole: "altogether", "the complete report". */
    static boolean isOfAll(Side side) {
        return word(side, WordGroup.WHOLE_OF) != null;
    }

    private static Optional<Reason> outlook(Side one, Side other) {
        String planned = word(one, WordGroup.OUTLOOK);
        return planned == null || word(other, WordGroup.OUTLOOK) != null || isAhead(other)
                ? Optional.empty()
                : Optional.of(
                        new Reason(ReasonKind.SCOPE, planned, "", "what is planned or expected may come otherwise"));
    }

    private static boolean isAhead(Side side) {
        return side.sentence().words().stream().anyMatch(word -> word.lemma().matches("will|shall|'ll")
                && word.relation().startsWith("aux"));
    }

    private static Optional<Reason> part(Side one, Side other) {
        String part = one.units().stream().filter(unit -> unit.type() == 'n' && WordGroup.PART.has(unit.lemma()))
                .map(Unit::text).findFirst().orElse(null);
        part = part == null ? Ranks.spell(one) : part;
        String whole = word(other, WordGroup.WHOLE_OF);
        return part == null || whole == null || word(other, WordGroup.PART) != null
                ? Optional.empty()
                : Optional.of(new Reason(ReasonKind.SCOPE, part, whole, "a part need not be as the whole is"));
    }

    /** "at dawn", "by the evening". */
    private static Optional<Reason> daytime(Aligned pair) {
        Unit one = daytime(pair.c());
        Unit other = daytime(pair.e());
        return one == null || other == null || Lexicon.kinds(DAYTIME, one).equals(Lexicon.kinds(DAYTIME, other))
                ? Optional.empty()
                : Optional.of(new Reason(ReasonKind.TIME, one.text(), other.text(), "they are of different hours"));
    }

    private static @Nullable Unit daytime(Side side) {
        return side.units().stream().filter(unit -> !Lexicon.kinds(DAYTIME, unit).isEmpty()).findFirst().orElse(null);
    }

    /** "Michael Tran, a dentist" and "Michael Tran, the treasurer": what a name is explained by differs. */
    private static Optional<Reason> namesakes(Aligned pair) {
        return pair.links().values().stream().filter(link -> isName(link.c()) && isName(link.e())).flatMap(link -> {
            Unit one = role(pair.c(), link.c(), pair::answer);
            Unit other = role(pair.e(), link.e(), pair::asked);
            return one == null || other == null
                    ? Stream.empty()
                    : Stream.of(new Reason(ReasonKind.SCOPE, one.text(),
                            other.text(), "“%s” may be two people".formatted(link.c().text())));
        }).findFirst();
    }

    private static @Nullable Unit role(Side side, Unit name, Function<Unit, @Nullable Unit> answer) {
        return side.under(name).stream().filter(unit -> unit.relation().equals("appos") && unit.type() == 'n'
                && answer.apply(unit) == null).findFirst().orElse(null);
    }

    /** "an appeal against his conviction", "an appeal against the length of his sentence": one word for two things. */
    private static Optional<Reason> narrowed(Aligned pair) {
        List<Unit> others = pair.e().units().stream().filter(Matter::narrows).toList();
        return pair.c().units().stream().filter(Matter::narrows).flatMap(one -> others.stream()
                .filter(other -> preposition(one).equals(preposition(other)) && pair.answer(one) != other)
                .map(other -> new Reason(ReasonKind.SCOPE, preposition(one) + " " + one.text(),
                        preposition(other) + " " + other.text(), "they are about two things")))
                .findFirst();
    }

    private static boolean narrows(Unit unit) {
        return unit.isPlain() && unit.relation().matches("(?:nmod|obl):(?:against|about|over|as|regarding|concerning)");
    }

    private static String preposition(Unit unit) {
        return unit.relation().replaceFirst(".*:", "");
    }

    private static Optional<Reason> turn(Side one, Side other) {
        String before = word(one, WordGroup.EARLIER);
        String after = word(other, WordGroup.LATER);
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(new Reason(ReasonKind.TIME, before, after, "one tells of before, the other of after"));
    }

    private static @Nullable String word(Side side, WordGroup group) {
        return side.sentence().words().stream()
                .filter(word -> group.has(word.lemma()) && !word.tag().startsWith("NNP"))
                .map(ParsedSentence.Token::text).findFirst().orElse(null);
    }
}

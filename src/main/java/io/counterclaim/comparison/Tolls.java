package io.counterclaim.comparison;

import io.counterclaim.comparison.Toll.Harm;
import io.counterclaim.language.SentenceParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads how many people a text says were killed or injured, in whatever words: "killed 31 people", "22 people died", "the
 * death toll has reached 61". Who is counted by what they are, "98 evacuees", may be a part of all and is left out.
 */
@Component
public final class Tolls {
    private final Function<String, List<ParsedSentence>> parser;
    private final Units units = new Units(new Lexicon());

    @Autowired
    Tolls(SentenceParser parser) {
        this(ParsedSentence.by(parser));
    }

    Tolls(Function<String, List<ParsedSentence>> parser) {
        this.parser = parser;
    }

    /** The tolls that a text tells, in order; none of what is said to have been before, "the previous toll was 20". */
    public List<Toll> in(String text) {
        var tolls = new ArrayList<Toll>();
        for (ParsedSentence sentence : parser.apply(text)) {
            Side side = Side.of(sentence, units.of(sentence, ""));
            if (!Matter.isOfBefore(side)) {
                Counted.in(side).stream().map(counted -> toll(side, counted))
                        .filter(toll -> toll != null && tolls.stream().noneMatch(t -> t.harm() == toll.harm()))
                        .forEach(tolls::add);
            }
        }
        return tolls;
    }

    private static @Nullable Toll toll(Side side, Counted counted) {
        Unit thing = counted.thing();
        boolean everybody = thing == null || WordGroup.ANYBODY.has(thing.lemma());
        Harm harm = everybody && counted.quantity().unit().isEmpty() ? harm(side, counted) : null;
        return harm == null ? null : Toll.of(harm, counted.quantity());
    }

    private static @Nullable Harm harm(Side side, Counted counted) {
        Unit verb = counted.verb();
        Unit thing = counted.thing();
        boolean said = counted.figure() != null && verb != null && !side.denies(verb) && !verb.mayFail();
        Unit under = said ? verb : null;
        if (tells(under, WordGroup.KILLING) || isSaidOf(side, thing, WordGroup.KILLING)
                || under != null && isToll(side, under)) {
            return Harm.KILLED;
        }
        return tells(under, WordGroup.HURTING) || isSaidOf(side, thing, WordGroup.HURTING) ? Harm.INJURED : null;
    }

    private static boolean tells(@Nullable Unit verb, WordGroup group) {
        return verb != null && group.has(verb.lemma());
    }

    /** "48 people dead". */
    private static boolean isSaidOf(Side side, @Nullable Unit thing, WordGroup group) {
        return thing != null
                && side.under(thing).stream()
                        .anyMatch(unit -> unit.relation().matches("amod|acl") && group.has(unit.lemma()));
    }

    /** "the death toll has reached 61". */
    private static boolean isToll(Side side, Unit verb) {
        Unit subject = side.subject(verb);
        return subject != null && subject.lemma().equals("toll") && WordGroup.FIGURING.has(verb.lemma());
    }
}

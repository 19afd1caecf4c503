package io.counterclaim.vocabulary;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be said, declared in one YAML file.
 *
 * @param id the file's name without {@code .yaml}
 * @param label a short name to show
 * @param description one sentence
 * @param subject whom or what it is said of
 * @param valueType the kind of value
 * @param value which entities may be the value; meant for the value types ENTITY and ENTITY_LIST
 * @param qualifiers what narrows it
 * @param kind a state lasts, an event happens
 * @param cardinality how many values one subject may have
 * @param stability how long a value is expected to last: two dates closer than that do not reconcile a difference
 * @param tolerance the share by which two quantities may differ, 0.05 for 5 %
 * @param symmetric true when subject and value may change places
 * @param adversarial true when subject and value stand against each other, as at war
 * @param inverse the id of the predicate that says the same the other way round, or null
 * @param course how it lies in time beside other occurrences and other claims
 * @param relating what claims of it say of each other
 * @param states the states in their order, empty unless the value type is STATE
 * @param sentence how a claim is told, with the parts in braces: {@code {subject} hosts {value}.}; what is in square
 *            brackets is told only when its part is there: {@code {subject} resigns[ as {office}].}
 * @param entails for a list: what it says of each item, or null
 * @param patterns how it is found in a sentence
 * @param examples what must and must not be found; they are its tests
 */
public record Predicate(String id, String label, String description, Role subject, ValueType valueType, Role value,
        List<Role> qualifiers, Kind kind, Cardinality cardinality, Period stability, double tolerance,
        boolean symmetric, boolean adversarial, @Nullable String inverse, Relating relating, Course course,
        List<State> states,
        String sentence,
        @Nullable Entailment entails, List<Pattern> patterns, List<Example> examples) {

    /** Whether a predicate tells of something that lasts or something that happens. */
    public enum Kind {
        STATE, EVENT
    }

    /**
     * What claims of the predicate say of each other.
     *
     * @param asymmetric true when it goes one way only: what is part of another does not have the other as its part
     * @param ordinalWithin the qualifier within which the value counts an order ("the second <em>since</em> …"), or null
     * @param whole the qualifier that names the whole of which the values are parts in percent, or null
     * @param counts the list predicate whose items the value counts; both have the same qualifiers but {@code beside}
     * @param beside the qualifier that names the item that is not counted ("Russia and <em>five others</em>"), or null
     */
    public record Relating(boolean asymmetric, @Nullable String ordinalWithin, @Nullable String whole,
            @Nullable String counts, @Nullable String beside) {
        static final Relating NONE = new Relating(false, null, null, null, null);
    }

    /**
     * How what is told lies in time.
     *
     * @param lasts how many days one occurrence may take: dates closer than that may be of its first and last day
     * @param apart within how many days two dates tell of one occurrence; 0 where nobody can say, because it recurs
     * @param begins {@code subject} where that comes into being on the date that is the value (a birth, a founding), or
     *            null
     * @param ends {@code subject} where that is no more after that date (a death), or null
     * @param mustExist the parts that must have come into being, and not be gone, while it is so
     */
    public record Course(int lasts, int apart, @Nullable String begins, @Nullable String ends,
            List<String> mustExist) {
        static final Course ANY = new Course(1, 0, null, null, List.of());

        /** Whether its dates are the first or the last of a life. */
        public boolean bounds() {
            return begins != null || ends != null;
        }
    }

    /**
     * A part of a claim.
     *
     * @param name {@code subject}, {@code value}, or the qualifier's name
     * @param types the entity types that may play it, by name; empty for any
     * @param traits how freely it is played
     */
    public record Role(String name, List<String> types, Set<Trait> traits) {

        /** True when a sentence may leave it out because the text has just named it. */
        public boolean fromContext() {
            return traits.contains(Trait.FROM_CONTEXT);
        }

        /** True when a state's leader may stand for the state ("Putin wants talks" for Russia). */
        public boolean leaderStands() {
            return traits.contains(Trait.LEADER_STANDS);
        }

        /** True when a claim may do without it. */
        public boolean optional() {
            return traits.contains(Trait.OPTIONAL);
        }

        /** True when a thing that has no name may play it ("oil"). */
        public boolean thing() {
            return traits.contains(Trait.THING);
        }

        /** True when words that only point back ("the deal") may not play it. */
        public boolean specific() {
            return traits.contains(Trait.SPECIFIC);
        }

        /** True when an entity of that type may play it. */
        public boolean admits(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    /** What a part of a claim allows or asks for, beside its types; see the questions of {@link Role}. */
    public enum Trait {
        FROM_CONTEXT, LEADER_STANDS, OPTIONAL, THING, SPECIFIC
    }

    /**
     * One state of a predicate.
     *
     * @param phrase how a sentence tells it, for the place of {@code {value}}
     * @param to the states it naturally moves to
     * @param impartial true when who is in it takes no side in what the qualifiers name
     * @param transitional true when it leads to another ("is becoming a member") and does not last by itself
     */
    public record State(String id, String phrase, List<String> to, boolean impartial, boolean transitional) {}

    /**
     * What a list claim says of each item: the item is the subject of a claim of {@code predicate} in which the list's
     * own subject is the qualifier {@code qualifier} and the list's qualifier {@code value} is the value. With a null
     * {@code qualifier} the subject stays and the item is the value.
     */
    public record Entailment(String predicate, @Nullable String qualifier, @Nullable String value) {}

    /**
     * A way to find the predicate: a Semgrex pattern over enhanced dependencies whose named nodes are the parts of the
     * claim ({@code subject}, {@code value}, a qualifier's name); {@code anchor} is the word whose negation and mood
     * count, {@code rest} only belongs to the passage.
     *
     * @param semgrex the pattern, in the syntax that CoreNLP documents at its class {@code SemgrexPattern}
     * @param set parts with a fixed value, for example {@code value: OBSERVER}
     * @param denies true when the words themselves deny the claim ("rejected talks")
     * @param certainty the certainty the words carry by themselves, or null
     */
    public record Pattern(String semgrex, Map<String, String> set, boolean denies, @Nullable String certainty) {}

    /**
     * A text and the claims that must be found in it, told by {@link #sentence}; none when none may be found.
     *
     * @param stance the stance of each claim's appearance
     */
    public record Example(String text, List<String> claims, String stance) {}

    /** Stands for a predicate that recorded claims use and no file declares any more. */
    public static Predicate undeclared(String id) {
        var any = new Role("subject", List.of(), Set.of());
        return new Predicate(id, id, "No file declares it any more.", any, ValueType.TEXT, any, List.of(), Kind.STATE,
                Cardinality.MANY, Period.ZERO, 0, false, false, null, Relating.NONE, Course.ANY, List.of(), "{subject}",
                null, List.of(), List.of());
    }

    /** A period in days, with years of 365 and months of 30: a threshold, not a calendar. */
    static int days(Period period) {
        return period.getYears() * 365 + period.getMonths() * 30 + period.getDays();
    }

    /** The state with that id, or null. */
    public @Nullable State state(String stateId) {
        return states.stream().filter(s -> s.id().equals(stateId)).findFirst().orElse(null);
    }
}

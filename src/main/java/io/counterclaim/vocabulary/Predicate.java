package io.counterclaim.vocabulary;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be said, declared in one YAML file.
 *
 * @param id the file's name without {@code .yaml}
 * @param label a short name to show
 * @param description one sentence
 * @param subjectTypes the entity types a subject may have, by name; empty for any
 * @param valueTypes the entity types a value may have, by name; empty for any
 * @param valueType the kind of value
 * @param kind a state lasts, an event happens
 * @param cardinality how many values one subject may have
 * @param stability how long a value is expected to last: two dates closer than that do not reconcile a difference
 * @param tolerance the share by which two quantities may differ, 0.05 for 5 %
 * @param symmetric true when subject and value may change places
 * @param inverse the id of the predicate that says the same the other way round, or null
 * @param states the states in their order, empty unless the value type is STATE
 * @param sentence how a claim is told: {@code {subject} … {value} … {qualifier}}
 * @param entails for a list: the predicate each item has a claim of, or null
 * @param patterns how it is found in a sentence
 * @param examples what must and must not be found
 */
public record Predicate(String id, String label, String description, List<String> subjectTypes,
        List<String> valueTypes, ValueType valueType, Kind kind, Cardinality cardinality, Period stability,
        double tolerance, boolean symmetric, @Nullable String inverse, List<State> states, String sentence,
        @Nullable Entailment entails, List<Pattern> patterns, List<Example> examples) {

    /** Whether a predicate tells of something that lasts or something that happens. */
    public enum Kind {
        STATE, EVENT
    }

    /**
     * One state of a predicate.
     *
     * @param phrase how a sentence tells it, for the place of {@code {value}}
     * @param to the states it naturally moves to
     */
    public record State(String id, String phrase, List<String> to) {}

    /**
     * What a list claim says of each item: the item is the subject of a claim of {@code predicate}, in which the list's
     * own subject is the qualifier {@code qualifier}; with a null qualifier, the item is the value and the subject
     * stays.
     */
    public record Entailment(String predicate, @Nullable String qualifier) {}

    /**
     * A way to find the predicate: a Semgrex pattern over enhanced dependencies whose named nodes are the parts of the
     * claim ({@code subject}, {@code value}, a qualifier's name).
     *
     * @param semgrex the pattern, see {@code edu.stanford.nlp.semgraph.semgrex.SemgrexPattern}
     * @param set parts with a fixed value, for example {@code value: OBSERVER}
     * @param denies true when the words themselves deny the claim ("rejected talks")
     * @param certainty the certainty the words carry by themselves, or null
     */
    public record Pattern(String semgrex, Map<String, String> set, boolean denies, @Nullable String certainty) {}

    /**
     * A sentence and the claim that must be found in it, as told by {@link #sentence}; null when none may be found.
     */
    public record Example(String text, @Nullable String claim, @Nullable String stance) {}

    /** The state with that id, or null. */
    public @Nullable State state(String stateId) {
        return states.stream().filter(s -> s.id().equals(stateId)).findFirst().orElse(null);
    }
}

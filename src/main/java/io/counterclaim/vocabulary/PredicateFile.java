package io.counterclaim.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.counterclaim.vocabulary.Predicate.Course;
import io.counterclaim.vocabulary.Predicate.Entailment;
import io.counterclaim.vocabulary.Predicate.Example;
import io.counterclaim.vocabulary.Predicate.Kind;
import io.counterclaim.vocabulary.Predicate.Pattern;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.Predicate.State;
import io.counterclaim.vocabulary.Predicate.Trait;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A predicate as its YAML file spells it; what is left out is null. */
record PredicateFile(@JsonProperty(required = true) String label, @JsonProperty(required = true) String description,
        @Nullable RoleFile subject, @Nullable ValueFile value, @Nullable LinkedHashMap<String, RoleFile> qualifiers,
        @JsonProperty(required = true) Kind kind, @JsonProperty(required = true) Cardinality cardinality,
        @Nullable Period stability, @Nullable Double tolerance, @Nullable Boolean symmetric,
        @Nullable Boolean adversarial, @Nullable String inverse, @Nullable RelatingFile relating,
        @Nullable OccasionFile occasion,
        @Nullable String begins, @Nullable String ends, @JsonProperty("must-exist") @Nullable List<String> mustExist,
        @Nullable LinkedHashMap<String, StateFile> states, @JsonProperty(required = true) String sentence,
        @Nullable Entailment entails, @Nullable List<PatternFile> patterns, @Nullable List<ExampleFile> examples) {

    record RoleFile(@Nullable List<String> types, @JsonProperty("from-context") @Nullable Boolean fromContext,
            @JsonProperty("leader-stands") @Nullable Boolean leaderStands, @Nullable Boolean optional,
            @Nullable Boolean thing, @Nullable Boolean specific) {

        static Role role(String name, @Nullable RoleFile file) {
            if (file == null) {
                return new Role(name, List.of(), Set.of());
            }
            var traits = EnumSet.noneOf(Trait.class);
            add(traits, Trait.FROM_CONTEXT, file.fromContext);
            add(traits, Trait.LEADER_STANDS, file.leaderStands);
            add(traits, Trait.OPTIONAL, file.optional);
            add(traits, Trait.THING, file.thing);
            add(traits, Trait.SPECIFIC, file.specific);
            return new Role(name, listOf(file.types), Set.copyOf(traits));
        }

        private static void add(Set<Trait> traits, Trait trait, @Nullable Boolean has) {
            if (isTrue(has)) {
                traits.add(trait);
            }
        }
    }

    record ValueFile(@JsonProperty(required = true) ValueType type, @Nullable List<String> types,
            @Nullable Boolean specific) {

        static Role role(@Nullable ValueFile file) {
            Set<Trait> traits = file != null && isTrue(file.specific) ? Set.of(Trait.SPECIFIC) : Set.of();
            return new Role("value", file == null ? List.of() : listOf(file.types), traits);
        }
    }

    /** How long one occurrence takes, and how far the next one is from it at least. */
    record OccasionFile(@JsonProperty(required = true) Period lasts, @JsonProperty(required = true) Period apart) {}

    record RelatingFile(@Nullable Boolean asymmetric, @JsonProperty("ordinal-within") @Nullable String ordinalWithin,
            @Nullable String whole, @Nullable String counts, @Nullable String beside) {

        Predicate.Relating relating() {
            return new Predicate.Relating(isTrue(asymmetric), ordinalWithin, whole, counts, beside);
        }
    }

    record StateFile(@JsonProperty(required = true) String phrase, @Nullable List<String> to,
            @Nullable Boolean impartial, @Nullable Boolean transitional) {}

    record PatternFile(@JsonProperty(required = true) String semgrex, @Nullable Map<String, String> set,
            @Nullable Boolean denies, @Nullable String certainty) {

        Pattern pattern() {
            return new Pattern(semgrex.strip(), set == null ? Map.of() : Map.copyOf(set), isTrue(denies), certainty);
        }
    }

    record ExampleFile(@JsonProperty(required = true) String text, @Nullable List<String> claims,
            @Nullable String stance) {

        Example example() {
            return new Example(text, listOf(claims), stance == null ? "AFFIRMS" : stance);
        }
    }

    Predicate predicate(String id) {
        return new Predicate(id, label, description, RoleFile.role("subject", subject),
                value == null ? ValueType.NONE : value.type, ValueFile.role(value),
                qualifierRoles(), kind, cardinality, stability == null ? Period.ZERO : stability,
                tolerance == null ? 0 : tolerance, isTrue(symmetric), isTrue(adversarial), inverse,
                relating == null ? Predicate.Relating.NONE : relating.relating(), course(),
                stateList(), sentence, entails,
                listOf(patterns).stream().map(PatternFile::pattern).toList(),
                listOf(examples).stream().map(ExampleFile::example).toList());
    }

    private Course course() {
        Course any = Course.ANY;
        return new Course(occasion == null ? any.lasts() : Predicate.days(occasion.lasts),
                occasion == null ? any.apart() : Predicate.days(occasion.apart), begins, ends, listOf(mustExist));
    }

    private List<Role> qualifierRoles() {
        var roles = new ArrayList<Role>();
        if (qualifiers != null) {
            qualifiers.forEach((name, file) -> roles.add(RoleFile.role(name, file)));
        }
        return List.copyOf(roles);
    }

    private List<State> stateList() {
        var list = new ArrayList<State>();
        if (states != null) {
            states.forEach((id, state) -> list
                    .add(new State(id, state.phrase(), listOf(state.to()), isTrue(state.impartial()),
                            isTrue(state.transitional()))));
        }
        return List.copyOf(list);
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}

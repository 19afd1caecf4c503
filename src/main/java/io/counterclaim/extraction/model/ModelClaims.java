package io.counterclaim.extraction.model;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.predicate.Assembler;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.ValueType;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of what a language model told, the way they are made of matches: the same subject, predicate and value
 * give the same claim, whoever found it. What does not fit its predicate is an open claim.
 */
final class ModelClaims {
    /** What a model is asked to value; numbers and dates are told as open claims, in the article's words. */
    static final Set<ValueType> VALUES = Set.of(ValueType.NONE, ValueType.STATE, ValueType.TEXT, ValueType.ENTITY);
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    ModelClaims(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /** The entity of that name; states and organisations that are known have one name whatever they are called. */
    Entity entity(String name, EntityType type) {
        return gazetteer.entity(name, type);
    }

    /** The claim that {@code said} tells in the sentence {@code text}. */
    Claim claim(ModelClaim said, String text) {
        Entity subject = named(said.subject(), said.subjectType());
        Claim known = subject == null ? null : known(said, subject);
        return known != null ? known : Claim.of(text, Claim.OPEN, subject, new TextValue(text), Map.of());
    }

    private @Nullable Entity named(@Nullable String name, @Nullable String type) {
        EntityType known = ModelClaim.constant(EntityType.class, type);
        return name == null || name.isBlank() || known == null ? null : entity(name, known);
    }

    private @Nullable Claim known(ModelClaim said, Entity subject) {
        Predicate p = vocabulary.predicates().stream().filter(v -> v.id().equals(said.predicate()))
                .filter(v -> !v.id().equals(Claim.OPEN) && VALUES.contains(v.valueType())).findFirst().orElse(null);
        if (p == null || !p.subject().admits(subject.type().name())) {
            return null;
        }
        ClaimValue value = value(said, p, subject);
        Map<String, Qualifier> qualifiers = qualifiers(said, p);
        boolean whole = value != null || p.valueType() == ValueType.NONE;
        return whole && qualifiers != null
                ? Assembler.claim(p, subject, value, qualifiers)
                : null;
    }

    private @Nullable ClaimValue value(ModelClaim said, Predicate p, Entity subject) {
        String told = said.value();
        if (told == null || told.isBlank()) {
            return null;
        }
        return switch (p.valueType()) {
            case STATE -> p.state(told) == null ? null : new StateValue(told);
            case TEXT -> new TextValue(told.strip());
            case ENTITY -> {
                Entity other = named(told, said.valueType());
                boolean fits = other != null && p.value().admits(other.type().name())
                        && !other.id().equals(subject.id());
                yield other != null && fits ? new EntityValue(other) : null;
            }
            default -> null;
        };
    }

    /** Every qualifier the predicate wants, or null when one is missing. */
    private @Nullable Map<String, Qualifier> qualifiers(ModelClaim said, Predicate p) {
        var qualifiers = new LinkedHashMap<String, Qualifier>();
        for (Role role : p.qualifiers()) {
            Qualifier qualifier = qualifier(said, role);
            if (qualifier == null) {
                return null;
            }
            qualifiers.put(role.name(), qualifier);
        }
        return qualifiers;
    }

    private @Nullable Qualifier qualifier(ModelClaim said, Role role) {
        List<ModelClaim.Named> named = said.qualifiers() == null ? List.of() : said.qualifiers();
        for (ModelClaim.Named one : named) {
            String value = one.value();
            if (!role.name().equals(one.name()) || value == null || value.isBlank()) {
                continue;
            }
            if (role.types().isEmpty()) {
                return Qualifier.of(value.strip());
            }
            Entity entity = named(value, one.type());
            return entity != null && role.admits(entity.type().name()) ? Qualifier.of(entity) : null;
        }
        return null;
    }
}

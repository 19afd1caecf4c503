package io.counterclaim.intake;

import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.ToldClaims;
import io.counterclaim.intake.RecordClaimsInput.ClaimValueInput;
import io.counterclaim.intake.RecordClaimsInput.EntityInput;
import io.counterclaim.intake.RecordClaimsInput.EntityListInput;
import io.counterclaim.intake.RecordClaimsInput.QuantityInput;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.State;
import io.counterclaim.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a claim says, as its predicate wants it. */
final class ValueReading {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_UNIT = 50;
    private static final int MOST_ENTITIES = 200;
    private final Cast cast;
    private final ToldClaims told;
    private final Problems problems;

    ValueReading(Cast cast, ToldClaims told, Problems problems) {
        this.cast = cast;
        this.told = told;
        this.problems = problems;
    }

    /** The value that {@code given} gives, or null: then there is a problem, unless the predicate takes none. */
    @Nullable
    ClaimValue read(String field, @Nullable ClaimValueInput given, Predicate p) {
        if (p.valueType() == ValueType.NONE) {
            return given == null ? null : problems.add(field, "'" + p.id() + "' takes no value: leave it out.");
        }
        Object wanted = given == null ? null : switch (p.valueType()) {
            case ENTITY -> given.entity();
            case ENTITY_LIST -> given.entities();
            case STATE -> given.state();
            case QUANTITY -> given.quantity();
            case DATE -> given.date();
            case TEXT, NONE -> given.text();
        };
        String name = name(p.valueType());
        if (given == null || wanted == null || parts(given) != 1) {
            return problems.add(field, "'" + p.id() + "' takes a value of the type " + p.valueType() + ": give '" + name
                    + "', and nothing else.");
        }
        return value(field + "." + name, given, p);
    }

    private static String name(ValueType type) {
        return type == ValueType.ENTITY_LIST ? "entities" : type.name().toLowerCase(Locale.ROOT);
    }

    private static long parts(ClaimValueInput given) {
        return Stream.of(given.entity(), given.entities(), given.state(), given.quantity(), given.date(), given.text())
                .filter(Objects::nonNull).count();
    }

    private @Nullable ClaimValue value(String field, ClaimValueInput given, Predicate p) {
        if (given.entity() != null) {
            Entity entity = admitted(field, given.entity(), p);
            return entity == null ? null : new EntityValue(entity);
        }
        if (given.entities() != null) {
            return list(field, given.entities(), p);
        }
        if (given.quantity() != null) {
            return quantity(field, given.quantity());
        }
        if (given.state() != null) {
            return p.state(given.state()) != null
                    ? new StateValue(given.state())
                    : problems.add(field, "It is one of " + p.states().stream().map(State::id).toList() + ".");
        }
        if (given.date() != null) {
            TimeSpan date = date(field, given.date(), TimeBasis.STATED, "it is what the claim says");
            return date == null ? null : new DateValue(date);
        }
        String text = problems.words(field, Objects.requireNonNull(given.text()), LONGEST_TEXT);
        return text == null ? null : new TextValue(text);
    }

    private @Nullable Entity admitted(String field, EntityInput who, Predicate p) {
        Entity entity = cast.entity(field, who);
        return entity == null || p.value().admits(entity.type().name())
                ? entity
                : problems.add(field, "“" + entity.name() + "” is a " + entity.type() + "; what '" + p.id()
                        + "' says is one of " + p.value().types() + ".");
    }

    private @Nullable ClaimValue list(String field, EntityListInput list, Predicate p) {
        int size = list.entities().size();
        if (size == 0 || size > MOST_ENTITIES) {
            return problems.add(field + ".entities", "There are " + size + ": give 1 to " + MOST_ENTITIES + ".");
        }
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Entity entity = admitted(field + ".entities[" + i + "]", list.entities().get(i), p);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return entities.size() == size ? new EntityListValue(entities, list.closure()) : null;
    }

    private @Nullable ClaimValue quantity(String field, QuantityInput given) {
        Double upTo = given.upTo();
        boolean range = given.comparison() == Comparison.BETWEEN;
        if (range != (upTo != null) || upTo != null && upTo <= given.number()) {
            return problems.add(field + ".upTo", "It is the greater end of a range, given with the comparison BETWEEN"
                    + " and with no other.");
        }
        // what is an ordinal or a bare number has no unit
        String unit = given.unit().isBlank() ? "" : problems.words(field + ".unit", given.unit(), LONGEST_UNIT);
        return unit == null
                ? null
                : new QuantityValue(BigDecimal.valueOf(given.number()),
                        upTo == null ? null : BigDecimal.valueOf(upTo), unit.isEmpty() ? "" : told.unit(unit),
                        given.comparison());
    }

    /** A time written as EDTF, or null, and a problem, when it is none. */
    @Nullable
    TimeSpan date(String field, String edtf, TimeBasis basis, String reason) {
        try {
            TimeSpan date = TimeSpan.of(edtf, basis, reason);
            return date.from() != null || date.to() != null
                    ? date
                    : problems.add(field, "'" + edtf + "' bounds nothing: leave it out.");
        } catch (IllegalArgumentException e) {
            return problems.add(field, String.valueOf(e.getMessage()));
        }
    }
}

package io.counterclaim.claim;

import io.counterclaim.time.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a claim says of its subject. */
public sealed interface ClaimValue {

    /** The text two equal values share and two different ones do not; part of the claim's id. */
    String key();

    /** Another entity. */
    record EntityValue(Entity entity) implements ClaimValue {
        @Override
        public String key() {
            return entity.id();
        }
    }

    /** Several entities, without order. */
    record EntityListValue(List<Entity> entities, ListClosure closure) implements ClaimValue {
        public EntityListValue {
            entities = entities.stream().distinct().sorted(java.util.Comparator.comparing(Entity::id)).toList();
        }

        @Override
        public String key() {
            return closure + ":" + entities.stream().map(Entity::id).collect(Collectors.joining(","));
        }
    }

    /** One of the states its predicate declares. */
    record StateValue(String state) implements ClaimValue {
        @Override
        public String key() {
            return state;
        }
    }

    /**
     * A number with its unit: "below 50 %" is 50, "%", LESS.
     *
     * @param upTo the other end of a range, just when the comparison is BETWEEN
     */
    record QuantityValue(BigDecimal number, @Nullable BigDecimal upTo, String unit,
            Comparison comparison) implements ClaimValue {
        public QuantityValue(BigDecimal number, String unit, Comparison comparison) {
            this(number, null, unit, comparison);
        }

        @Override
        public String key() {
            String range = upTo == null ? "" : "-" + upTo.stripTrailingZeros().toPlainString();
            return comparison + ":" + number.stripTrailingZeros().toPlainString() + range + ":" + unit;
        }
    }

    /** A date. */
    record DateValue(TimeSpan date) implements ClaimValue {
        @Override
        public String key() {
            return date.text();
        }
    }

    /** Words that no other type fits. */
    record TextValue(String text) implements ClaimValue {
        @Override
        public String key() {
            return ClaimText.plain(text).strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether a list says it is whole. */
    enum ListClosure {
        /** "the five founders are …". */
        CLOSED,
        /** "also includes …". */
        OPEN
    }

    /** How a number bounds what it counts. */
    enum Comparison {
        EXACTLY, ABOUT, LESS, AT_MOST, MORE, AT_LEAST, BETWEEN
    }
}

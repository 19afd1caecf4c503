package io.counterclaim.claim;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.api.PageRequest;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.graph.Moment;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What claims, and appearances of them, can be filtered by. */
@Component
class ClaimFilters {
    /** The fields that name an entity: of a merged one they mean the one it was merged into. */
    private static final Set<String> ENTITIES = Set.of("claimant", "entity", "subject");
    private final Conditions appearances;
    private final Conditions claims;
    private final List<MoreClaimConditions> more;
    private final Merges merges;

    ClaimFilters(Merges merges, List<MoreClaimConditions> more) {
        this.merges = merges;
        this.more = more;
        this.appearances = more.stream().flatMap(conditions -> conditions.appearances().stream())
                .reduce(Conditions.of("claim/appearance"), Conditions::and);
        this.claims = more.stream().map(MoreClaimConditions::conditions)
                .reduce(Conditions.of("claim/claim").with("appearance", appearances), Conditions::and);
    }

    /** @throws CounterclaimException.InvalidInput when it asks for what is known only as it is now */
    Filtered claims(Filter filter, PageRequest page) {
        Moment moment = page.moment();
        var counted = new HashSet<>(page.facets());
        checkNow(filter, moment);
        if (!moment.isNow()) {
            more.forEach(conditions -> counted.removeAll(conditions.ofNow()));
        }
        Filtered filtered = claims.of(read(filter, moment), counted);
        return more.stream().map(MoreClaimConditions::parameters).reduce(filtered, Filtered::taking, (a, b) -> b);
    }

    private void checkNow(Filter filter, Moment moment) {
        if (!moment.isNow()) {
            more.stream().flatMap(conditions -> conditions.ofNow().stream()).forEach(field -> checkNow(filter, field));
        }
    }

    private static void checkNow(Filter filter, String field) {
        if (!filter.texts(Set.of(field)).isEmpty()) {
            throw new CounterclaimException.InvalidInput("filter." + field, "'filter." + field
                    + "' is known only as it is now: leave it out, or asOf and validAt.");
        }
    }

    /** @throws CounterclaimException.InvalidInput when it asks for what is known only as it is now */
    Filtered appearances(Filter filter, Moment moment) {
        checkNow(filter, moment);
        return appearances.of(read(filter, moment));
    }

    private Filter read(Filter filter, Moment moment) {
        Filter measured = filter.replaced(Set.of("quantity"), (name, range) -> measured((Map<?, ?>) range));
        Set<String> named = measured.texts(ENTITIES);
        if (named.isEmpty()) {
            return measured;
        }
        Map<String, Entity> kept = merges.kept(named, moment);
        return measured.replaced(ENTITIES, (name, id) -> {
            Entity entity = kept.get(id.toString());
            return entity == null ? id : entity.id();
        });
    }

    /** The range in the unit that its kind of quantity is measured in. */
    private static Map<String, Object> measured(Map<?, ?> range) {
        var measured = new HashMap<String, Object>();
        String unit = range.get("unit") instanceof String text ? text : null;
        for (String end : Set.of("from", "to")) {
            if (range.get(end) instanceof Number number) {
                measured.put(end, measured(number, unit));
            }
        }
        if (unit != null) {
            measured.put("unit", Measured.of(new QuantityValue(BigDecimal.ONE, unit, Comparison.EXACTLY)).unit());
        }
        return measured;
    }

    private static double measured(Number number, @Nullable String unit) {
        BigDecimal low = Measured
                .of(new QuantityValue(new BigDecimal(number.toString()), unit == null ? "" : unit, Comparison.EXACTLY))
                .low();
        return low == null ? number.doubleValue() : low.doubleValue();
    }
}

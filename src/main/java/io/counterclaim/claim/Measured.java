package io.counterclaim.claim;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a quantity may be, in the one unit its kind is measured in, so that amounts told in different units can
 * be compared: "below 2 miles" is up to 3218.688 "metre". What cannot be converted (currencies, percent and percentage
 * points, things that are counted) keeps its own unit.
 *
 * @param unit the unit, for example "metre", "%" or "barrel/year"
 * @param low the smallest number, or null where nothing bounds it from below
 * @param high the greatest number, or null where nothing bounds it from above
 */
record Measured(String unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final Map<String, Unit> UNITS = Map.of("km", unit("metre", "1000"), "mile",
            unit("metre", "1609.344"), "sq mi", unit("km²", "2.589988110336"), "GW", unit("MW", "1000"), "barrel",
            unit("m³", "0.158987294928"), "basis points", unit("percentage points", "0.01"));
    /** A month is the twelfth part of a year of 365 days. */
    private static final Map<String, Unit> TIMES = Map.of("hour", unit("year", "8760"), "day", unit("year", "365"),
            "week", unit("year", "52.142857"), "month", unit("year", "12"));

    private record Unit(String base, BigDecimal factor) {}

    static Measured of(QuantityValue quantity) {
        String[] parts = quantity.unit().split("/", 2);
        Unit unit = UNITS.getOrDefault(parts[0], unit(parts[0], "1"));
        Unit per = parts.length < 2 ? unit("", "1") : TIMES.getOrDefault(parts[1], unit(parts[1], "1"));
        BigDecimal factor = unit.factor().multiply(per.factor());
        BigDecimal number = quantity.number().multiply(factor);
        BigDecimal upTo = quantity.upTo() == null ? number : quantity.upTo().multiply(factor);
        Comparison c = quantity.comparison();
        boolean below = c == Comparison.LESS || c == Comparison.AT_MOST;
        boolean above = c == Comparison.MORE || c == Comparison.AT_LEAST;
        return new Measured(parts.length < 2 ? unit.base() : unit.base() + "/" + per.base(), below ? null : number,
                above ? null : upTo);
    }

    private static Unit unit(String base, String factor) {
        return new Unit(base, new BigDecimal(factor));
    }
}

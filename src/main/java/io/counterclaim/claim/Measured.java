package io.counterclaim.claim;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
public record Measured(String unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final Map<String, Unit> UNITS = units(List.of(
            "metre: km=1000 mile=1609.344", "km²: sq_mi=2.589988110336", "MW: GW=1000", "m³: barrel=0.158987294928",
            "percentage_points: basis_points=0.01"));
    /** Nouns that texts count in, and which claims keep as they are. */
    private static final Map<String, Unit> NOUNS = units(List.of(
            "metre: millimetre=0.001 millimeter=0.001 centimetre=0.01 centimeter=0.01 inch=0.0254 foot=0.3048 yard=0.9144",
            "km²: hectare=0.01 acre=0.0040468564224", "m³: litre=0.001 liter=0.001 gallon=0.003785411784",
            "tonne: kilogram=0.001 kilo=0.001 gram=0.000001 gramme=0.000001 milligram=0.000000001 "
                    + "microgram=0.000000000001 pound=0.00045359237 ounce=0.000028349523125 carat=0.0000002",
            "second: minute=60 hour=3600 day=86400 week=604800 fortnight=1209600 month=2628000 year=31536000 "
                    + "decade=315360000"));
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

    /** The unit that this one, or a noun for it, can be converted to, "metre" of "mile" and of "metre"; null where there is none. */
    public static @Nullable String base(String unit) {
        Unit known = known(unit);
        return known == null ? null : known.base();
    }

    /** The quantity in the unit it can be converted to, with its comparison; as it is where there is none. */
    public static QuantityValue converted(QuantityValue quantity) {
        Unit unit = known(quantity.unit());
        if (unit == null) {
            return quantity;
        }
        BigDecimal upTo = quantity.upTo();
        return new QuantityValue(quantity.number().multiply(unit.factor()),
                upTo == null ? null : upTo.multiply(unit.factor()), unit.base(), quantity.comparison());
    }

    private static @Nullable Unit known(String unit) {
        Unit known = UNITS.get(unit);
        return known == null ? NOUNS.get(unit) : known;
    }

    /** @param lines a base, and units with how many of the base each is; a low line stands for a blank */
    private static Map<String, Unit> units(List<String> lines) {
        var units = new HashMap<String, Unit>();
        for (String line : lines) {
            String[] parts = line.split(": ");
            String base = parts[0].replace('_', ' ');
            units.put(base, unit(base, "1"));
            for (String factor : parts[1].split(" ")) {
                String[] named = factor.split("=");
                units.put(named[0].replace('_', ' '), unit(base, named[1]));
            }
        }
        return Map.copyOf(units);
    }

    private static Unit unit(String base, String factor) {
        return new Unit(base, new BigDecimal(factor));
    }
}

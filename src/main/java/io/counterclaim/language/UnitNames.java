package io.counterclaim.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units under one spelling: "per cent" is "%", "$" and "dollars" are "USD", "kilometers" are "km". */
public final class UnitNames {
    private static final Map<String, String> AFTER = after();
    private static final Map<String, String> BEFORE = before();
    /** A currency before a number. */
    static final String CURRENCY = alternatives(BEFORE);
    /** A unit after a number. */
    static final String UNIT = "(?:" + alternatives(AFTER) + ")(?![\\p{L}\\d])";
    /** What a quantity is told of each: "a day", "per barrel". */
    static final String PER = "(?:(?:an?|per|each)\\s+(?:day|week|month|year|hour|barrel|tonne|ton|ounce|litre|liter"
            + "|gallon|person|capita|head|kilo|kilogram|megawatt-hour)|daily|annually|yearly|monthly)\\b";

    private UnitNames() {}

    /** The one spelling of a unit that {@link #UNIT} or {@link #CURRENCY} matched. */
    public static String of(String words) {
        String key = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Map<String, String> units : java.util.List.of(BEFORE, AFTER)) {
            for (Map.Entry<String, String> unit : units.entrySet()) {
                if (Pattern.compile(unit.getKey(), Pattern.CASE_INSENSITIVE).matcher(key).matches()) {
                    return unit.getValue();
                }
            }
        }
        return key;
    }

    /** "a day", "daily" as "/day". */
    public static String per(String words) {
        String each = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|per|each)\\s+", "");
        return "/" + switch (each) {
            case "daily" -> "day";
            case "annually", "yearly" -> "year";
            case "monthly" -> "month";
            case "capita", "head" -> "person";
            case "liter" -> "litre";
            default -> each;
        };
    }

    private static String alternatives(Map<String, String> units) {
        return units.keySet().stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, String> before() {
        var units = new LinkedHashMap<String, String>();
        units.put("A\\$|AU\\$", "AUD");
        units.put("C\\$|CA\\$", "CAD");
        units.put("HK\\$", "HKD");
        units.put("NZ\\$", "NZD");
        units.put("(?:US\\s?)?\\$|USD", "USD");
        units.put("€|EUR", "EUR");
        units.put("£|GBP", "GBP");
        units.put("₹|Rs\\.?|INR", "INR");
        units.put("₽|RUB", "RUB");
        units.put("₴|UAH", "UAH");
        units.put("JPY|¥", "JPY");
        units.put("CNY|RMB", "CNY");
        units.put("CHF", "CHF");
        return units;
    }

    private static Map<String, String> after() {
        var units = new LinkedHashMap<String, String>();
        units.put("percentage\\s+points?|percentage-points?", "percentage points");
        units.put("%|percent|per\\s?cent|pct", "%");
        units.put("basis\\s+points?", "basis points");
        units.put("Australian\\s+dollars?", "AUD");
        units.put("Canadian\\s+dollars?", "CAD");
        units.put("(?:U\\.?S\\.?\\s+)?dollars?", "USD");
        units.put("euros?", "EUR");
        units.put("pounds?\\s+sterling", "GBP");
        units.put("(?:Indian\\s+)?rupees?", "INR");
        units.put("(?:Russian\\s+)?r(?:o?u)bles?", "RUB");
        units.put("hryvnias?", "UAH");
        units.put("yen", "JPY");
        units.put("(?:Chinese\\s+)?yuan", "CNY");
        units.put("(?:Swiss\\s+)?francs?", "CHF");
        units.put("square\\s+(?:kilomet(?:er|re)s?|km)|sq\\s?km", "km²");
        units.put("square\\s+miles?", "sq mi");
        units.put("kilomet(?:er|re)s?|km", "km");
        units.put("miles?", "mile");
        units.put("met(?:er|re)s?", "metre");
        units.put("cubic\\s+met(?:er|re)s?", "m³");
        units.put("tonnes?|metric\\s+tons?", "tonne");
        units.put("tons?", "ton");
        units.put("barrels?", "barrel");
        units.put("megawatts?|MW", "MW");
        units.put("gigawatts?|GW", "GW");
        return units;
    }
}

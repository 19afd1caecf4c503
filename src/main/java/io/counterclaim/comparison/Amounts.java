package io.counterclaim.comparison;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.comparison.Lexicon.Tie;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Quantities as intervals: "below 50 %" is everything under 50, "about 50" what is within a tenth of it. */
final class Amounts {
    private static final double ABOUT = .1;
    private static final double CONVERTED = .03;

    private Amounts() {}

    /** Both ends, and whether each belongs to it. */
    private record Interval(double from, boolean withFrom, double to, boolean withTo) {
        boolean isWithin(Interval wide) {
            boolean low = from > wide.from || from == wide.from && (wide.withFrom || !withFrom);
            boolean high = to < wide.to || to == wide.to && (wide.withTo || !withTo);
            return low && high;
        }

        boolean meets(Interval other) {
            double low = Math.max(from, other.from);
            double high = Math.min(to, other.to);
            return low < high || low == high && contains(low) && other.contains(low);
        }

        private boolean contains(double x) {
            return (x > from || x == from && withFrom) && (x < to || x == to && withTo);
        }
    }

    static @Nullable Tie tie(QuantityValue one, QuantityValue other) {
        QuantityValue c = Measures.comparable(one, other);
        QuantityValue e = Measures.comparable(other, one);
        if (!c.unit().equals(e.unit())) {
            return null;
        }
        if (c != one && isClose(c, e)) {
            return Tie.SAME;
        }
        Interval ci = interval(c);
        Interval ei = interval(e);
        return ci.equals(ei) ? Tie.SAME : ei.isWithin(ci) ? Tie.KIND : ci.isWithin(ei) ? Tie.WIDER : null;
    }

    /** The same but for what is lost when units are converted and rounded. */
    private static boolean isClose(QuantityValue a, QuantityValue b) {
        double one = a.number().doubleValue();
        double other = b.number().doubleValue();
        boolean exact = a.comparison() == Comparison.EXACTLY && b.comparison() == Comparison.EXACTLY;
        return Math.abs(one - other) <= (exact ? CONVERTED : ABOUT) * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Whether no number is both. Units of one dimension are converted. */
    static boolean exclude(QuantityValue one, QuantityValue other) {
        QuantityValue a = Measures.comparable(one, other);
        QuantityValue b = Measures.comparable(other, one);
        if (a != one && a.unit().equals(b.unit()) && isClose(a, b)) {
            return false;
        }
        // "over 100 million" and "100 million" are one round number
        return a.unit().equals(b.unit()) && a.number().compareTo(b.number()) != 0 && !interval(a).meets(interval(b));
    }

    /** "did not exceed 40": at most 40. */
    static ParsedSentence.Amount undenied(ParsedSentence sentence, ParsedSentence.Amount amount) {
        ParsedSentence.Token first = sentence.words().get(amount.first());
        QuantityValue quantity = amount.quantity();
        return !first.denied() || !WordGroup.PASSING.has(first.lemma()) || quantity.comparison() != Comparison.MORE
                ? amount
                : new ParsedSentence.Amount(denial(sentence, amount.first()), amount.last(),
                        new QuantityValue(quantity.number(), quantity.unit(), Comparison.AT_MOST));
    }

    /** Where "did not" begins that stands before a word. */
    private static int denial(ParsedSentence sentence, int word) {
        int first = word;
        while (first > 0 && sentence.words().get(first - 1).lemma().matches("not|n't|never|do|have|will")) {
            first--;
        }
        return first;
    }

    static String arithmetic(QuantityValue a, QuantityValue b) {
        return Reason.both("%s and %s have no number in common", tell(a), tell(b));
    }

    static String tell(QuantityValue q) {
        String number = format(q.number());
        String told = switch (q.comparison()) {
            case EXACTLY -> number;
            case ABOUT -> "about " + number;
            case LESS -> "less than " + number;
            case AT_MOST -> "at most " + number;
            case MORE -> "more than " + number;
            case AT_LEAST -> "at least " + number;
            case BETWEEN -> number + " to " + (q.upTo() == null ? "" : format(q.upTo()));
        };
        return (told + " " + q.unit()).strip();
    }

    private static String format(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(9);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    static double low(QuantityValue quantity) {
        return interval(quantity).from();
    }

    static double high(QuantityValue quantity) {
        return interval(quantity).to();
    }

    private static Interval interval(QuantityValue q) {
        double n = q.number().doubleValue();
        double inf = Double.POSITIVE_INFINITY;
        return switch (q.comparison()) {
            case EXACTLY -> new Interval(n, true, n, true);
            case ABOUT -> new Interval(n - Math.abs(n) * ABOUT, true, n + Math.abs(n) * ABOUT, true);
            case LESS -> new Interval(-inf, false, n, false);
            case AT_MOST -> new Interval(-inf, false, n, true);
            case MORE -> new Interval(n, false, inf, false);
            case AT_LEAST -> new Interval(n, true, inf, false);
            case BETWEEN -> new Interval(n, true, q.upTo() == null ? n : q.upTo().doubleValue(), true);
        };
    }
}

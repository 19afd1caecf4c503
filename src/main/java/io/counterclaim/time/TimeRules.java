package io.counterclaim.time;

import static io.counterclaim.time.TimeWords.GAP;
import static io.counterclaim.time.TimeWords.MONTH;
import static io.counterclaim.time.TimeWords.NUMBER;
import static io.counterclaim.time.TimeWords.UNIT;
import static io.counterclaim.time.TimeWords.WEEKDAY;

import io.counterclaim.time.DayRule.Which;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Every way of writing a time that is understood. */
final class TimeRules {
    private static final String WHICH = "(?i:(?<which>this|last|next|previous|the following|the previous)" + GAP + ")?";
    private static final String THE = "(?i:the" + GAP + ")?";
    /** "by 2000 soldiers" is a number of soldiers: a lower-case word after the number that is no joining word. */
    private static final String NO_COUNT = "(?!" + GAP + "(?!(?:to|and|or|onwards?|until|when|as|in|with|for|on|at|but"
            + "|is|was|were|will|would|has|have|had|that|which|after|before|it|he|she|they|we|there|this|the)\\b)\\p{Ll})";

    /** "late 2021" is still 2021: narrowing it would claim more than the words do. */
    private static final String PART = "(?i:(?:early|mid|late)[\\s-])?";

    /** All rules; the longest match at the earliest place wins. */
    static final List<TimeRule> ALL = List.of(
            TimeRule.alone(WHICH + "(?<weekday>" + TimeWords.SHORT_WEEKDAY + "),?" + GAP + THE + "(?<date>"
                    + DatePoint.FULL + ")", m -> date(m).on(TimeWords.weekday(m.group("weekday")))),
            TimeRule.alone(THE + "(?<date>" + DatePoint.FULL + ")", m -> date(m).meaning(Which.BARE)),
            TimeRule.alone(
                    THE + "(?i:(?<ordinal>first|second|third|fourth|last))" + GAP + "(?<date>" + WEEKDAY + ")" + GAP
                            + "(?i:of|in)" + GAP + THE + "(?i:(?<which>this|current|next|coming|last|previous)" + GAP
                            + "month)",
                    TimeRules::weekdayOfMonth),
            TimeRule.alone(
                    "(?<!(?i:every|each|most|some) )" + WHICH + "(?<date>" + WEEKDAY + ")(?:" + GAP
                            + "(?:morning|afternoon|evening|night))?",
                    m -> weekday(m.group("date"), which(m))),
            TimeRule.after("in|during|since|until|till|by|before|after|from|of|as of", PART + "(?<date>" + MONTH + ")",
                    m -> date(m).meaning(Which.BARE)),
            TimeRule.whole("(?i:early|mid|late)[\\s-](?<date>" + MONTH + "|" + DatePoint.YEAR + ")",
                    m -> date(m).meaning(Which.BARE)),
            TimeRule.whole("(?i:(?<which>last|next|this))" + GAP + "(?<date>" + MONTH + ")",
                    m -> date(m).meaning(which(m))),
            TimeRule.after("in|during|since|until|till|before|after|in the year|during the year|the year|since the year"
                    + "|as early as|back in", PART + "(?<date>" + DatePoint.YEAR + ")",
                    m -> date(m).meaning(Which.BARE)),
            TimeRule.after("by|of|from|as of", "(?<date>" + DatePoint.YEAR + ")" + NO_COUNT,
                    m -> date(m).meaning(Which.BARE)),
            TimeRule.whole("(?i:from|between)" + GAP + "(?<first>" + DatePoint.ANY + "|" + DatePoint.DAY + ")" + GAP
                    + "(?i:to|and|until|till|through)" + GAP + "(?<last>" + DatePoint.ANY + ")",
                    m -> range(m.group("first"), m.group("last"))),
            TimeRule.alone("(?<first>" + DatePoint.YEAR + ")[–-](?<last>" + DatePoint.YEAR + ")",
                    m -> range(m.group("first"), m.group("last"))),
            TimeRule.alone("(?<first>" + DatePoint.DAY + ")[–-](?<last>" + DatePoint.DAY_MONTH + ")",
                    m -> range(m.group("first"), m.group("last"))),
            TimeRule.alone("(?<first>" + MONTH + GAP + DatePoint.DAY + ")[–-](?<last>" + DatePoint.DAY + "(?:,?" + GAP
                    + DatePoint.YEAR + ")?)", m -> range(m.group("first"), m.group("last"))),
            TimeRule.alone(
                    THE + "(?i:(?:earlier|later|early|late)" + GAP + ")?(?i:(?<which>this|current|last|next|previous"
                            + "|coming|following)" + GAP + "(?<unit>week|weekend|month|year|decade|century))",
                    TimeRules::unit),
            TimeRule.alone("(?i:the" + GAP + "past" + GAP + "(?<unit>week|month|year|decade))",
                    m -> new Meaning.Relative(new DayRule.Back(1, TimeWords.unit(m.group("unit")), false))),
            TimeRule.alone(
                    THE + "(?i:(?:last|past|previous)" + GAP + "(?<count>" + NUMBER + ")" + GAP + "(?<unit>" + UNIT
                            + "))",
                    TimeRules::back),
            TimeRule.alone("(?i:recent" + GAP + "(?<unit>" + UNIT + "))",
                    m -> new Meaning.Relative(
                            new DayRule.Back(TimeWords.count("few"), TimeWords.unit(m.group("unit")), true))),
            TimeRule.alone(THE + "(?i:(?:next|coming)" + GAP + "(?:(?<count>" + NUMBER + ")" + GAP
                    + ")?(?<unit>(?:day|week|month"
                    + "|year|decade)s))", TimeRules::ahead),
            TimeRule.whole("(?i:(?<count>" + NUMBER + ")" + GAP + "(?<unit>" + UNIT + ")" + GAP + "ago)",
                    TimeRules::ago),
            TimeRule.whole("(?i:for" + GAP + "(?:many" + GAP + ")?(?:years|decades|centuries))",
                    m -> new Meaning.Relative(new DayRule.Lasting())),
            TimeRule.alone("(?i:the)" + GAP + "(?:(?:early|mid|late)[\\s-])?(?<decade>(?:1[4-9]|20)\\d)0s",
                    m -> new Meaning.Absolute(decade(Integer.parseInt(m.group("decade"))))),
            TimeRule.alone("(?<first>\\d{1,2})(?<mark>[./])(?<last>\\d{1,2})\\k<mark>(?<year>" + DatePoint.YEAR + ")",
                    NumericDate::meaning),
            TimeRule.alone("Q(?<quarter>[1-4])" + GAP + "(?<year>" + DatePoint.YEAR + ")", TimeRules::quarter),
            TimeRule.alone(
                    "(?i:the)" + GAP + "(?<quarter>first|second|third|fourth)" + GAP + "quarter" + GAP + "of" + GAP
                            + "(?<year>" + DatePoint.YEAR + ")",
                    TimeRules::quarter),
            TimeRule.alone("(?i:today|tonight|this" + GAP + "(?:morning|afternoon|evening))", m -> day(0)),
            TimeRule.alone("(?i:yesterday|last" + GAP + "night)", m -> day(-1)),
            TimeRule.alone("(?i:tomorrow)", m -> day(1)));

    private TimeRules() {}

    private static DatePoint date(MatchResult match) {
        return DatePoint.parse(match.group("date"));
    }

    private static Which which(MatchResult match) {
        String word = match.group("which");
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "" -> Which.BARE;
            case "this", "current" -> Which.THIS;
            case "next", "coming", "following", "the following" -> Which.NEXT;
            default -> Which.LAST;
        };
    }

    private static Meaning weekday(String word, Which which) {
        DayOfWeek weekday = TimeWords.weekday(word);
        return new Meaning.Relative(new DayRule.Weekday(weekday, which));
    }

    private static Meaning weekdayOfMonth(MatchResult match) {
        int ordinal = switch (match.group("ordinal").toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            default -> -1;
        };
        int months = switch (which(match)) {
            case NEXT -> 1;
            case LAST -> -1;
            default -> 0;
        };
        return new Meaning.Relative(
                new DayRule.WeekdayOfMonth(TimeWords.weekday(match.group("date")), ordinal, months));
    }

    private static Meaning range(String first, String last) {
        DatePoint a = DatePoint.parse(first);
        DatePoint b = DatePoint.parse(last);
        Meaning end = b.orElse(a).meaning(Which.BARE);
        DatePoint begin = a.month() != null || a.day() != null ? a.orElse(b) : a;
        return new Meaning.Range(begin.meaning(Which.BARE), end);
    }

    private static Meaning unit(MatchResult match) {
        int offset = switch (which(match)) {
            case NEXT -> 1;
            case LAST -> -1;
            default -> 0;
        };
        boolean weekend = match.group("unit").equalsIgnoreCase("weekend");
        return new Meaning.Relative(weekend
                ? new DayRule.Weekend(offset)
                : new DayRule.Unit(TimeWords.unit(match.group("unit")), offset));
    }

    private static Meaning back(MatchResult match) {
        String count = match.group("count");
        return new Meaning.Relative(new DayRule.Back(TimeWords.count(count), TimeWords.unit(match.group("unit")),
                TimeWords.vague(count)));
    }

    private static Meaning ahead(MatchResult match) {
        @Nullable
        String count = match.group("count");
        boolean vague = count == null || TimeWords.vague(count);
        int many = TimeWords.count(count == null ? "few" : count);
        return new Meaning.Relative(new DayRule.Ahead(many, TimeWords.unit(match.group("unit")), vague));
    }

    private static Meaning ago(MatchResult match) {
        String count = match.group("count");
        return new Meaning.Relative(new DayRule.Ago(TimeWords.count(count), TimeWords.unit(match.group("unit")),
                TimeWords.vague(count)));
    }

    private static Meaning quarter(MatchResult match) {
        int quarter = switch (match.group("quarter").toLowerCase(Locale.ROOT)) {
            case "1", "first" -> 1;
            case "2", "second" -> 2;
            case "3", "third" -> 3;
            default -> 4;
        };
        LocalDate begin = LocalDate.of(Integer.parseInt(match.group("year")), quarter * 3 - 2, 1);
        return new Meaning.Absolute(Stretch.of(begin, begin.plusMonths(3).minusDays(1)));
    }

    private static Stretch decade(int tens) {
        return Stretch.years(tens * 10, tens * 10 + 9);
    }

    private static Meaning day(int offset) {
        return new Meaning.Relative(new DayRule.Unit(ChronoUnit.DAYS, offset));
    }
}

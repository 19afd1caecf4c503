package io.counterclaim.time;

import static io.counterclaim.time.TimeWords.GAP;

import io.counterclaim.time.DayRule.Which;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * Times that no calendar names by a month or a year: seasons, quarters, halves, fiscal years, weekends, centuries. Their
 * answers are as wide as what the words leave open.
 */
final class Seasons {
    private static final String SEASON = "(?<season>spring|summer|autumn|fall|winter)";
    /** The first months of the northern seasons; a southern reader's are the other half of the year. */
    private static final List<String> ORDER = List.of("spring", "summer", "autumn", "winter");

    static final List<TimeRule> ALL = List.of(
            TimeRule.alone("(?i:(?:the" + GAP + ")?(?<which>this|last|next)" + GAP + SEASON + ")",
                    m -> new Meaning.Relative(new Season(first(m), which(m)))),
            TimeRule.alone(
                    "(?i:(?:the" + GAP + ")?(?:early" + GAP + "|late" + GAP + ")?" + SEASON + "(?:" + GAP + "of)?"
                            + GAP + ")(?<year>" + DatePoint.YEAR + ")",
                    m -> new Meaning.Absolute(season(first(m), year(m)))),
            TimeRule.alone("(?i:(?:this" + GAP + "past|the" + GAP + "past|the)" + GAP + "weekend)",
                    m -> new Meaning.Relative(new LatestWeekend())),
            TimeRule.whole("(?i:overnight)", m -> new Meaning.Relative(new Around(-1, 0))),
            TimeRule.whole("(?i:the" + GAP + "day" + GAP + "before" + GAP + "yesterday)",
                    m -> new Meaning.Relative(new DayRule.Unit(ChronoUnit.DAYS, -2))),
            TimeRule.whole("(?i:the" + GAP + "day" + GAP + "after" + GAP + "tomorrow)",
                    m -> new Meaning.Relative(new DayRule.Unit(ChronoUnit.DAYS, 2))),
            TimeRule.whole("(?i:half" + GAP + "a" + GAP + "year" + GAP + "ago)",
                    m -> new Meaning.Relative(new DayRule.Ago(6, ChronoUnit.MONTHS, true))),
            TimeRule.alone("(?<date>" + TimeWords.MONTH + "(?:" + GAP + DatePoint.DAY + ")?|" + DatePoint.DAY + GAP
                    + TimeWords.MONTH + ")(?i:,?" + GAP + "(?:of" + GAP + ")?(?<which>this|last|next)" + GAP + "year)",
                    m -> new Meaning.Relative(new OfYear(DatePoint.parse(m.group("date")), offset(which(m))))),
            TimeRule.alone("(?i:(?:the" + GAP + ")?(?<which>this|last|next)" + GAP + "quarter)",
                    m -> new Meaning.Relative(new Quarter(offset(which(m))))),
            TimeRule.alone(
                    "(?i:(?:the" + GAP + ")?(?<half>first|second)" + GAP + "half" + GAP + "of" + GAP + ")(?<year>"
                            + DatePoint.YEAR + ")|H(?<halfNumber>[12])" + GAP + "(?<halfYear>" + DatePoint.YEAR + ")",
                    Seasons::half),
            TimeRule.alone(
                    "(?i:fiscal(?:" + GAP + "year)?|financial" + GAP + "year)" + GAP + "(?<year>" + DatePoint.YEAR
                            + ")",
                    m -> new Meaning.Absolute(fiscal(year(m)))),
            TimeRule.alone("(?i:the" + GAP + "(?:early" + GAP + "|late" + GAP + ")?)(?<century>1[5-9]|2[01])(?i:th|st)"
                    + GAP + "(?i:century)", m -> new Meaning.Absolute(century(m))),
            TimeRule.alone("(?i:the" + GAP + "(?:early" + GAP + "|late" + GAP + "|mid-)?)[’']?(?<tens>[2-9])0s",
                    m -> new Meaning.Absolute(decade(m))),
            TimeRule.whole("(?i:mid|early|late)-(?<decade>(?:1[4-9]|20)\\d)0s",
                    m -> new Meaning.Absolute(Stretch.years(Integer.parseInt(m.group("decade")) * 10,
                            Integer.parseInt(m.group("decade")) * 10 + 9))),
            TimeRule.after("in|throughout|during|for|since", "(?<year>" + DatePoint.YEAR_ONLY + ")[-–/](?<next>\\d{2})",
                    Seasons::twoYears),
            TimeRule.after("throughout|all through|over|across", "(?<year>" + DatePoint.YEAR + ")",
                    m -> new Meaning.Absolute(Stretch.years(year(m), year(m)))),
            TimeRule.whole("(?i:(?:an?|one|two|three|four|five|six|\\d{1,2})" + GAP + TimeWords.UNIT + GAP
                    + "earlier|the" + GAP + "previous" + GAP + "day|the" + GAP + "day" + GAP + "before)",
                    m -> new Meaning.Relative(new DayRule.Lasting())));

    private Seasons() {}

    /** "last summer", "this winter": the season of a year, approximate at both ends. */
    record Season(int first, Which which) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            Stretch same = season(first, day.getYear());
            return switch (which) {
                case LAST -> ended(day.getYear(), day) ? same : season(first, day.getYear() - 1);
                case NEXT -> begins(day.getYear()).isAfter(day) ? same : season(first, day.getYear() + 1);
                default -> first == 12 && day.getMonthValue() <= 2 ? season(first, day.getYear() - 1) : same;
            };
        }

        private LocalDate begins(int year) {
            return LocalDate.of(year, first, 1);
        }

        private boolean ended(int year, LocalDate day) {
            return begins(year).plusMonths(3).isBefore(day.plusDays(1));
        }
    }

    /** "over the weekend": the one that is, or the last one. */
    record LatestWeekend() implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            boolean on = day.getDayOfWeek().getValue() >= 6;
            return new DayRule.Weekend(on || lean == Lean.FUTURE ? 0 : -1).on(day, lean);
        }
    }

    /** Some days about the day: "overnight" began the day before. */
    record Around(int from, int to) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            return Stretch.of(day.plusDays(from), day.plusDays(to));
        }
    }

    /** "in October last year". */
    record OfYear(DatePoint date, int offset) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            int year = day.getYear() + offset;
            var dated = new DatePoint(year, date.month(), date.day()).meaning(Which.BARE);
            return dated instanceof Meaning.Absolute absolute ? absolute.days() : Stretch.years(year, year);
        }
    }

    /** "last quarter", of the calendar. */
    record Quarter(int offset) implements DayRule {
        @Override
        public Stretch on(LocalDate day, Lean lean) {
            YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1)
                    .plusMonths(3L * offset);
            return Stretch.of(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
    }

    private static Stretch season(int first, int year) {
        YearMonth month = YearMonth.of(year, first);
        return Stretch.aboutMonth(month).through(Stretch.aboutMonth(month.plusMonths(2)));
    }

    private static int first(MatchResult match) {
        String season = match.group("season").toLowerCase(Locale.ROOT);
        return 3 * (ORDER.indexOf(season.equals("fall") ? "autumn" : season) + 1);
    }

    private static Which which(MatchResult match) {
        return switch (match.group("which").toLowerCase(Locale.ROOT)) {
            case "last" -> Which.LAST;
            case "next" -> Which.NEXT;
            default -> Which.THIS;
        };
    }

    private static int offset(Which which) {
        return which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
    }

    private static int year(MatchResult match) {
        return Integer.parseInt(match.group("year"));
    }

    private static Meaning half(MatchResult match) {
        boolean words = match.group("half") != null;
        int year = Integer.parseInt(words ? match.group("year") : match.group("halfYear"));
        boolean firstHalf = words
                ? match.group("half").equalsIgnoreCase("first")
                : match.group("halfNumber").equals("1");
        return new Meaning.Absolute(firstHalf
                ? Stretch.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                : Stretch.of(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)));
    }

    /** Fiscal 2023 began in April 2022 in India, and ended in March 2024 in Japan. */
    private static Stretch fiscal(int year) {
        return Stretch.of(LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    private static Stretch century(MatchResult match) {
        int last = Integer.parseInt(match.group("century")) * 100;
        return Stretch.years(last - 99, last);
    }

    private static Stretch decade(MatchResult match) {
        int begin = 1900 + Integer.parseInt(match.group("tens")) * 10;
        return Stretch.years(begin, begin + 9);
    }

    /** "in 2021-22". */
    private static Meaning twoYears(MatchResult match) {
        int year = year(match);
        int next = Integer.parseInt(match.group("next"));
        return next == (year + 1) % 100
                ? new Meaning.Absolute(Stretch.years(year, year + 1))
                : new Meaning.Impossible();
    }
}

package io.counterclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTests {
    private static final TimeSpan UNKNOWN = TimeSpan.unknown("no date");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            October 5, 2022                 | 2022-10-05
            on 5 October 2022               | 2022-10-05
            15 June 2001                    | 2001-06-15
            the 15th of June 2001           | 2001-06-15
            Sept. 11, 2001                  | 2001-09-11
            ON OCTOBER 5, 2022              | 2022-10-05
            Wed, 05 Oct 2022                | 2022-10-05
            2022-10-05                      | 2022-10-05
            October 2022                    | 2022-10
            in July                         | 2022-07
            in October                      | 2022-10
            in November                     | 2021-11
            last July                       | 2022-07
            next July                       | 2023-07
            in the year 2004                | 2004
            in 2004                         | 2004
            late 2021                       | 2021
            since 2003                      | 2003/2022-10-05
            since last year                 | 2021/2022-10-05
            until Monday                    | ../2022-10-03
            before May 2022                 | ../2022-04
            by 2030                         | ../2030
            after 24 February               | 2022-02-24/..
            this week                       | 2022-10-03/2022-10-09
            last week                       | 2022-09-26/2022-10-02
            next week                       | 2022-10-10/2022-10-16
            last weekend                    | 2022-10-01/2022-10-02
            on Friday                       | 2022-09-30
            Thursday                        | 2022-09-29
            on Wednesday                    | 2022-10-05
            last Wednesday                  | 2022-09-28
            next Wednesday                  | 2022-10-12
            this Friday                     | 2022-10-07
            Monday morning                  | 2022-10-03
            this Monday, December 6         | 2021-12-06
            Monday, October 10              | 2022-10-10
            October 5                       | 2022-10-05
            on October 10                   | 2022-10-10
            today                           | 2022-10-05
            yesterday                       | 2022-10-04
            tomorrow                        | 2022-10-06
            this year                       | 2022
            last year                       | 2021
            last month                      | 2022-09
            10 days ago                     | 2022-09-25
            two weeks ago                   | 2022-09-19/2022-09-25
            five months ago                 | 2022-05~
            three years ago                 | 2019~
            in the last 12 years            | 2010-10-05/2022-10-05
            in past five years              | 2017-10-05/2022-10-05
            over the last few years         | 2019~/2022-10-05
            in recent years                 | 2019~/2022-10-05
            in the next two years           | 2022-10-05/2024-10-05
            for decades                     | ../2022-10-05
            in the 1990s                    | 1990/1999
            from 2004 to 2010               | 2004/2010
            between March and May 2022      | 2022-03/2022-05
            from 5 to 10 October 2022       | 2022-10-05/2022-10-10
            October 5–7, 2022               | 2022-10-05/2022-10-07
            from March to May               | 2022-03/2022-05
            2004–2010                       | 2004/2010
            Q3 2022                         | 2022-07/2022-09
            the third quarter of 2022       | 2022-07/2022-09
            on February 29, 2020            | 2020-02-29
            2022-10-05T14:30:00Z            | 2022-10-05
            26/12/2021                      | 2021-12-26
            12/26/2021                      | 2021-12-26
            06/12/2021                      | 2021-06-12/2021-12-06
            6.12.2021                       | 2021-12-06
            """)
    void expressionMeansTheseDaysOnWednesdayTheFifthOfOctober(String words, String edtf) {
        List<TimeExpression> found = TimeExpressions.find("It was so " + words + ", they said.");
        assertThat(found).singleElement().satisfies(e -> {
            assertThat(e.text()).isEqualTo(words);
            assertThat(e.resolve(on("2022-10-05")).text()).isEqualTo(edtf);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"May I come in", "She may", "a force of 2000 soldiers", "2,000 police officers",
            "in 2,000 cases",
            "by 2030 troops", "Theresa May said", "the second man", "Sunflowers and Mondays", "in 20045", "marches on"})
    void whatIsNoTimeIsNotFound(String words) {
        assertThat(TimeExpressions.find(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"this week", "on Friday", "in July", "last year", "three years ago", "today",
            "in recent years",
            "October 5", "this Monday, December 6", "from March to May", "until Monday", "after July"})
    void relativeWordsInAnUndatedArticleAreUnknownAndSayWhy(String words) {
        TimeSpan span = TimeExpressions.find(words).getFirst().resolve(UNKNOWN);
        assertThat(span.basis()).isEqualTo(TimeBasis.UNKNOWN);
        assertThat(span.reason()).contains("“" + words + "”");
    }

    @Test
    void namedTimeNeedsNoArticleDate() {
        TimeExpression since = TimeExpressions.find("since 2003").getFirst();
        assertThat(since.resolve(UNKNOWN)).returns("2003/..", TimeSpan::text).returns(TimeBasis.STATED,
                TimeSpan::basis);
        assertThat(since.named()).isNotNull();
        assertThat(TimeExpressions.find("last year").getFirst().named()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last year | 2013~                 | 2011/2013
            this week | 2022-10-05/2022-10-12 | 2022-10-03/2022-10-16
            on Friday | 2022-10-05/2022-10-12 | 2022-09-30/2022-10-07
            today     | 2004/..               | 2004/..
            last year | ../2004               | ../2003
            2 years ago | 2013~               | 2010~/2012~
            """)
    void articleDatedByAnIntervalGivesTheWidestTime(String words, String anchor, String edtf) {
        assertThat(TimeExpressions.find(words).getFirst().resolve(on(anchor)).text()).isEqualTo(edtf);
    }

    @Test
    void bareWeekdayAndMonthCanLeanToTheFuture() {
        assertThat(TimeExpressions.find("on Friday").getFirst().resolve(on("2022-10-05"), Lean.FUTURE).text())
                .isEqualTo("2022-10-07");
        assertThat(TimeExpressions.find("in July").getFirst().resolve(on("2022-10-05"), Lean.FUTURE).text())
                .isEqualTo("2023-07");
    }

    @Test
    void impossibleDayIsUnknownAndSaysSo() {
        TimeSpan span = TimeExpressions.find("on February 29, 2022").getFirst().resolve(on("2022-10-05"));
        assertThat(span.basis()).isEqualTo(TimeBasis.UNKNOWN);
        assertThat(span.reason()).contains("no day of the calendar");
    }

    @Test
    void leapDayWithoutYearIsTheLatestLeapDay() {
        assertThat(resolved("on February 29", "2023-06-01")).isEqualTo("2020-02-29");
        assertThat(resolved("a year ago", "2024-02-29")).isEqualTo("2023~");
        assertThat(resolved("in the last four years", "2024-02-29")).isEqualTo("2020-02-29/2024-02-29");
    }

    @Test
    void weekdayDateIsLookedUpInTheCalendar() {
        TimeExpression monday = TimeExpressions.find("this Monday, December 6").getFirst();
        assertThat(monday.latestWeekdayDate(LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2021, 12, 6));
        assertThat(monday.latestWeekdayDate(LocalDate.of(2021, 12, 5))).isEqualTo(LocalDate.of(2010, 12, 6));
    }

    @Test
    void offsetsCountInTheWholeText() {
        String text = "In 2004, 🙂 and then on Friday, since 2003.";
        List<TimeExpression> found = TimeExpressions.find(text, 9, text.length());
        assertThat(found).extracting(TimeExpression::text).containsExactly("on Friday", "since 2003");
        assertThat(found).allSatisfy(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextGivesOrderedExactExpressionsThatResolve(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = RandomTimes.text(random);
            int end = 0;
            for (TimeExpression e : TimeExpressions.find(text)) {
                assertThat(e.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(e.start(), e.end())).isEqualTo(e.text());
                resolvesEverywhere(e, random);
                end = e.end();
            }
        }
    }

    private static void resolvesEverywhere(TimeExpression expression, Random random) {
        TimeSpan anchor = RandomTimes.anchor(random);
        TimeSpan span = expression.resolve(anchor, random.nextBoolean() ? Lean.PAST : Lean.FUTURE);
        assertThat(span.reason()).isNotBlank();
        if (span.from() != null && span.to() != null) {
            assertThat(span.from()).as("%s at %s", expression.text(), anchor.text()).isBeforeOrEqualTo(span.to());
        }
        TimeSpan again = TimeSpan.of(span.text(), span.basis(), span.reason());
        assertThat(again.from()).as("%s at %s is %s", expression.text(), anchor.text(), span.text())
                .isEqualTo(span.from());
        assertThat(again.to()).as("%s at %s is %s", expression.text(), anchor.text(), span.text()).isEqualTo(span.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "1", "in ", "the last ", "from 2004 to ", "Mon, ", "in the year ",
            "on Friday since 20",
            "the the the", "January "})
    void oneLongLineTakesTimeByItsLength(String unit) {
        String line = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> TimeExpressions.find(line));
    }

    private static String resolved(String words, String anchor) {
        return TimeExpressions.find(words).getFirst().resolve(on(anchor)).text();
    }

    private static TimeSpan on(String edtf) {
        return TimeSpan.of(edtf, TimeBasis.STATED, "test");
    }
}

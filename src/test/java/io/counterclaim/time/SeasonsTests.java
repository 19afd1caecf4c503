package io.counterclaim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            this summer                     | 2022-06~/2022-08~
            last summer                     | 2022-06~/2022-08~
            last autumn                     | 2021-09~/2021-11~
            next winter                     | 2022-12~/2023-02~
            in the summer of 2021           | 2021-06~/2021-08~
            in late autumn 2021             | 2021-09~/2021-11~
            over the weekend                | 2022-10-01/2022-10-02
            this past weekend               | 2022-10-01/2022-10-02
            overnight                       | 2022-10-04/2022-10-05
            the day before yesterday        | 2022-10-03
            the day after tomorrow          | 2022-10-07
            half a year ago                 | 2022-04~
            In October last year            | 2021-10
            in October of last year         | 2021-10
            On 5 October last year          | 2021-10-05
            last quarter                    | 2022-07/2022-09
            this quarter                    | 2022-10/2022-12
            in the first half of 2022       | 2022-01/2022-06
            in H2 2021                      | 2021-07/2021-12
            in fiscal 2023                  | 2022-04/2024-03
            for fiscal year 2023            | 2022-04/2024-03
            in the 19th century             | 1801/1900
            in the '90s                     | 1990/1999
            in 2021-22                      | 2021/2022
            in 2021/22                      | 2021/2022
            throughout 2021                 | 2021
            all through 2021                | 2021
            a day earlier                   | ../2022-10-05
            the previous day                | ../2022-10-05
            since last summer               | 2022-06~/2022-10-05
            on Tuesday                      | 2022-10-04
            last month                      | 2022-09
            over the past decade            | 2012-10-05/2022-10-05
            in mid-September                | 2022-09
            in the early 1990s              | 1990/1999
            between 2010 and 2014           | 2010/2014
            in the first quarter of 2022    | 2022-01/2022-03
            """)
    void expressionMeansTheseDaysOnWednesdayTheFifthOfOctober(String words, String edtf) {
        List<TimeExpression> found = TimeExpressions.find("It was so " + words + ", they said.");
        assertThat(found).singleElement().satisfies(e -> {
            assertThat(e.text()).isEqualTo(words);
            TimeSpan span = e.resolve(TimeSpan.of("2022-10-05", TimeBasis.STATED, "test"));
            assertThat(span.text()).isEqualTo(edtf);
            assertThat(TimeSpan.of(edtf, TimeBasis.STATED, "")).returns(span.from(), TimeSpan::from).returns(span.to(),
                    TimeSpan::to);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"every Monday they meet", "each Friday they meet", "the previous government",
            "the weekend's",
            "winter sports", "the fall of the government", "a quarter of them", "room 90s"})
    void whatIsNoSingleTimeIsNotFound(String words) {
        assertThat(TimeExpressions.find(words)).allSatisfy(e -> assertThat(e.text()).isEqualTo("the weekend"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"At the end of 2021 it was over.", "In the year of 2021 they left."})
    void aYearBeforeAPronounIsAYear(String sentence) {
        assertThat(TimeExpressions.find(sentence)).singleElement()
                .satisfies(e -> assertThat(e.text()).contains("2021"));
    }
}

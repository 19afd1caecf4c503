package io.counterclaim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-10-05,            2022-10-05, 2022-10-05
            2022-10,               2022-10-01, 2022-10-31
            2024-02,               2024-02-01, 2024-02-29
            2022,                  2022-01-01, 2022-12-31
            2013~,                 2012-01-01, 2014-12-31
            2013?,                 2012-01-01, 2014-12-31
            2013%,                 2012-01-01, 2014-12-31
            2013-01~,              2012-12-01, 2013-02-28
            2013-01-01~,           2012-12-31, 2013-01-02
            2024-02-29,            2024-02-29, 2024-02-29
            2004/..,               2004-01-01, -
            2004/,                 2004-01-01, -
            ../2004,               -,          2004-12-31
            /2004-02,              -,          2004-02-29
            ../..,                 -,          -
            2021-12-06/2021-12-12, 2021-12-06, 2021-12-12
            2003/2013~,            2003-01-01, 2014-12-31
            """)
    void textStandsForTheseDays(String edtf, LocalDate from, LocalDate to) {
        TimeSpan span = TimeSpan.of(edtf, TimeBasis.GIVEN, "test");
        assertThat(span.from()).isEqualTo(from);
        assertThat(span.to()).isEqualTo(to);
        assertThat(span.text()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2022-13", "2022-02-30", "2023-02-29", "22-10-05", "2022-10-5",
            "2022/10/05",
            "..", "2022-10-05/", "5 October", "2022-10-05T10:00:00Z", "2022~~", "2022-1", "20222", "/2022/", "２０２２"})
    void whatIsNoDateIsRefusedAndQuoted(String edtf) {
        if (edtf.equals("2022-10-05/")) {
            assertThat(TimeSpan.of(edtf, TimeBasis.GIVEN, "an open end may be left empty").to()).isNull();
            return;
        }
        assertThatThrownBy(() -> TimeSpan.of(edtf, TimeBasis.GIVEN, "test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + edtf + "'");
    }

    @Test
    void intervalThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> TimeSpan.of("2022/2021", TimeBasis.GIVEN, "test"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ends before it begins");
    }

    @Test
    void unknownIsOpenAtBothEnds() {
        assertThat(TimeSpan.unknown("nothing says")).returns(null, TimeSpan::from).returns(null, TimeSpan::to)
                .returns("../..", TimeSpan::text).returns(TimeBasis.UNKNOWN, TimeSpan::basis);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void anyTwoDaysAreWrittenSoThatTheyReadBackTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate a = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
            LocalDate from = random.nextInt(3) == 0
                    ? a.withDayOfMonth(1)
                    : random.nextInt(3) == 0 ? a.withDayOfYear(1) : a;
            LocalDate to = random.nextInt(3) == 0 ? from : from.plusDays(random.nextInt(800));
            Stretch written = Stretch.of(from, to.getYear() > 9999 ? from : to);
            TimeSpan read = TimeSpan.of(written.edtf(), TimeBasis.GIVEN, "test");
            assertThat(read.from()).as("seed %d: %s", seed, written).isEqualTo(written.from());
            assertThat(read.to()).as("seed %d: %s", seed, written).isEqualTo(written.to());
        }
    }
}

package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {
    private final StoppedClock clock = new StoppedClock();
    private final Pace pace = new Pace("claims", clock);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 14800 | 1000000 | 1,480 claims a second, 11 minutes left
            10 | 14800 | 15000   | 1,480 claims a second, less than a minute left
            10 | 10000 | 70000   | 1,000 claims a second, 1 minute left
            10 | 100   | 36100   | 10 claims a second, 1 hour left
            10 | 100   | 75800   | 10 claims a second, 2 hours 6 minutes left
            10 | 100   | 36700   | 10 claims a second, 1 hour 1 minute left
            10 | 14800 | 14800   | 1,480 claims a second
            0  | 0     | 14800   | 0 claims a second
            """)
    void tellsClaimsASecondAndTheTimeLeft(int seconds, long done, long all, String told) {
        clock.pass(seconds);
        assertThat(pace.at(done, all)).isEqualTo(told);
    }

    @Test
    void isJudgedByTheLastMinute() {
        clock.pass(60);
        assertThat(pace.at(600, 10_000)).isEqualTo("10 claims a second, 16 minutes left");
        clock.pass(30);
        assertThat(pace.at(900, 10_000)).startsWith("10 claims a second");
        clock.pass(60);
        assertThat(pace.at(6_900, 10_000)).isEqualTo("100 claims a second, 1 minute left");
    }

    /** Stands still until told otherwise. */
    private static final class StoppedClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(int seconds) {
            now = now.plus(Duration.ofSeconds(seconds));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.CheckRunner.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class FixtureTests {

    @Test
    void leadingLinesSayHowItIsAsked() {
        Fixture fixture = Fixture.parse("late", """
                // asOf: 2024-06-30T00:00:00Z
                // validAt: 2022-05-01
                // focus: claim:a, claim:b
                // The rest is told: as it comes.
                CREATE (:Claim)""");
        assertThat(fixture.moment())
                .isEqualTo(new Moment(OffsetDateTime.parse("2024-06-30T00:00:00Z"), LocalDate.parse("2022-05-01")));
        assertThat(fixture.focus()).containsExactly("claim:a", "claim:b");
        assertThat(fixture.asked()).isTrue();
    }

    @Test
    void oneWithoutThemIsCheckedWhole() {
        Fixture fixture = Fixture.parse("clean", "// Nobody says so: that is all.\nCREATE (:Claim)");
        assertThat(fixture.asked()).isFalse();
        assertThat(fixture.moment()).isEqualTo(Moment.PRESENT);
        assertThat(fixture.focus()).isEmpty();
    }
}

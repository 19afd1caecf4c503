package io.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTests {

    @ParameterizedTest
    @CsvSource({"5, km, 5000, metre", "2, mile, 3218.688, metre", "7, metre, 7, metre", "100, sq mi, 258.9988, km²",
            "2, GW, 2000, MW", "50, basis points, 0.5, percentage points", "5, %, 5, %", "5, USD, 5, USD",
            "12, people, 12, people", "2, barrel/day, 116.06, m³/year", "730, MW/year, 730, MW/year",
            "80, USD/barrel, 80, USD/barrel", "3, ton, 3, ton"})
    void aQuantityIsToldInTheUnitOfItsKind(String number, String unit, String measured, String base) {
        Measured exact = Measured.of(new QuantityValue(new BigDecimal(number), unit, Comparison.EXACTLY));
        assertThat(exact.unit()).isEqualTo(base);
        assertThat(exact.low()).isCloseTo(new BigDecimal(measured), org.assertj.core.data.Percentage.withPercentage(.1))
                .isEqualTo(exact.high());
    }

    @ParameterizedTest
    @CsvSource({"EXACTLY, 5, 5", "ABOUT, 5, 5", "LESS, , 5", "AT_MOST, , 5", "MORE, 5, ", "AT_LEAST, 5, "})
    void aBoundLeavesOneEndOpen(Comparison comparison, BigDecimal low, BigDecimal high) {
        Measured measured = Measured.of(new QuantityValue(BigDecimal.valueOf(5), "%", comparison));
        assertThat(measured.low()).isEqualTo(low);
        assertThat(measured.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"2, mile, 3218.688, metre", "500, gram, 0.0005, tonne", "2, week, 1209600, second", "3, ton, 3, ton"})
    void nounsAreConvertedWhereTheyAreCompared(BigDecimal number, String unit, BigDecimal converted, String base) {
        QuantityValue quantity = Measured.converted(new QuantityValue(number, unit, Comparison.ABOUT));
        assertThat(quantity.number()).isEqualByComparingTo(converted);
        assertThat(quantity.unit()).isEqualTo(base);
        assertThat(quantity.comparison()).isEqualTo(Comparison.ABOUT);
    }

    @Test
    void claimsKeepTheNounTheyCountIn() {
        assertThat(Measured.of(new QuantityValue(BigDecimal.TWO, "week", Comparison.EXACTLY)).unit()).isEqualTo("week");
    }

    @Test
    void aRangeHasBothEnds() {
        Measured measured = Measured
                .of(new QuantityValue(BigDecimal.ONE, BigDecimal.TWO, "km", Comparison.BETWEEN));
        assertThat(measured.low()).isEqualByComparingTo("1000");
        assertThat(measured.high()).isEqualByComparingTo("2000");
    }
}

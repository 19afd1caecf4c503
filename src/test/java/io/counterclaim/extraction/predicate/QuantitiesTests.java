package io.counterclaim.extraction.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.extraction.Reading;
import io.counterclaim.language.QuantityPhrase;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            below 50 %                          | LESS    | 50            |       | %
            50%                                 | EXACTLY | 50            |       | %
            12.5 per cent                       | EXACTLY | 12.5          |       | %
            at least 3 percent                  | AT_LEAST| 3             |       | %
            2 percentage points                 | EXACTLY | 2             |       | percentage points
            25 basis points                     | EXACTLY | 25            |       | basis points
            more than half of the votes         | MORE    | 50            |       | %
            half the population                 | EXACTLY | 50            |       | %
            a third of the seats                | ABOUT   | 33.3          |       | %
            less than a quarter of exports      | LESS    | 25            |       | %
            about two thirds of members         | ABOUT   | 66.6          |       | %
            three-quarters of them              | EXACTLY | 75            |       | %
            nearly one in                       | ABOUT   | 1             |       | ''
            10 to 12 percent                    | BETWEEN | 10            | 12    | %
            between 10 and 12 km                | BETWEEN | 10            | 12    | km
            10-12 miles                         | BETWEEN | 10            | 12    | mile
            10–12 million barrels a day         | BETWEEN | 10000000      | 12000000 | barrel/day
            $2 billion to $3 billion            | BETWEEN | 2000000000    | 3000000000 | USD
            $1.5bn                              | EXACTLY | 1500000000    |       | USD
            US$40 million                       | EXACTLY | 40000000      |       | USD
            up to €300m                         | AT_MOST | 300000000     |       | EUR
            A$1 trillion                        | EXACTLY | 1000000000000 |       | AUD
            £20                                 | EXACTLY | 20            |       | GBP
            over 3 billion euros                | MORE    | 3000000000    |       | EUR
            two million dollars                 | EXACTLY | 2000000       |       | USD
            1,000                               | EXACTLY | 1000          |       | ''
            1,234,567.5 tonnes                  | EXACTLY | 1234567.5     |       | tonne
            1.000.000                           | EXACTLY | 1000000       |       | ''
            1.125 million                       | EXACTLY | 1125000       |       | ''
            no more than 300                    | AT_MOST | 300           |       | ''
            not less than 300                   | AT_LEAST| 300           |       | ''
            as many as 40                       | AT_MOST | 40            |       | ''
            fewer than twenty                   | LESS    | 20            |       | ''
            twenty-five                         | EXACTLY | 25            |       | ''
            two hundred and fifty thousand      | EXACTLY | 250000        |       | ''
            three hundred twelve                | EXACTLY | 312           |       | ''
            two and a half million              | EXACTLY | 2500000       |       | ''
            half a million                      | EXACTLY | 500000        |       | ''
            a dozen                             | EXACTLY | 12            |       | ''
            some 4,000                          | ABOUT   | 4000          |       | ''
            an estimated 90,000 square kilometers | ABOUT | 90000         |       | km²
            500 or more                         | AT_LEAST| 500           |       | ''
            500-plus                            | AT_LEAST| 500           |       | ''
            500+                                | AT_LEAST| 500           |       | ''
            30 percent or less                  | AT_MOST | 30            |       | %
            exceeded 7 GW                       | MORE    | 7             |       | GW
            $80 a barrel                        | EXACTLY | 80            |       | USD/barrel
            500 dollars per tonne               | EXACTLY | 500           |       | USD/tonne
            in excess of 60 roubles             | MORE    | 60            |       | RUB
            Rs 500                              | EXACTLY | 500           |       | INR
            """)
    void aPhraseIsReadWithWhatComparesItAndItsUnit(String phrase, Comparison comparison, BigDecimal number,
            BigDecimal upTo, String unit) {
        assertThat(QuantityPhrase.in(phrase)).isNotEmpty();
        QuantityValue read = QuantityPhrase.in(phrase).getFirst().quantity();
        assertThat(read.number()).isEqualByComparingTo(number);
        if (upTo == null) {
            assertThat(read.upTo()).isNull();
        } else {
            assertThat(read.upTo()).isEqualByComparingTo(upTo);
        }
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.comparison()).isEqualTo(comparison);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "45.500", "dozens of people", "several", "the third time", "F16", "Covid-19"})
    void whatCouldMeanTwoNumbersOrNoneIsNoQuantity(String phrase) {
        assertThat(QuantityPhrase.in(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rose from 40 to 45 percent.      | 2
            Kenya sent 10 and Togo 12.          | 2
            Kenya won 52-48.                    | 0
            """)
    void twoNumbersAreARangeOnlyWhenTheyRise(String text, int read) {
        assertThat(QuantityPhrase.in(text)).hasSize(read).noneMatch(p -> p.quantity().upTo() != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya sent about 40 soldiers.              | soldiers | ABOUT    | 40  | soldier
            Kenya sent at least 40 young men to Sudan. | men      | AT_LEAST | 40  | man
            Kenya has up to three million people.      | people   | AT_MOST  | 3000000 | people
            Its share fell below 50%.                  | %        | LESS     | 50  | %
            Kenya paid $5m for it.                     | $        | EXACTLY  | 5000000 | USD
            """)
    void aBareNumberCountsTheWordItBelongsTo(String text, String head, Comparison comparison, BigDecimal number,
            String unit) {
        Sentence sentence = Reading.sentence(text);
        QuantityValue read = Quantities.at(sentence, word(sentence, head));
        assertThat(read).isNotNull();
        assertThat(read.number()).isEqualByComparingTo(number);
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.comparison()).isEqualTo(comparison);
    }

    @Test
    void anOrdinalIsItsNumber() {
        Sentence sentence = Reading.sentence("This is his fourth trip since the war.");
        assertThat(Quantities.at(sentence, word(sentence, "fourth")).number()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            below 50%            | below 50 %
            10 to 12 percent     | between 10 and 12 %
            1.5 million          | 1,500,000
            at least $2bn        | at least 2,000,000,000 USD
            3 million barrels a day | 3,000,000 barrels/day
            1 mile               | 1 mile
            """)
    void aQuantityIsToldAsItWasRead(String phrase, String told) {
        assertThat(Quantities.tell(QuantityPhrase.in(phrase).getFirst().quantity())).isEqualTo(told);
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.words().stream().filter(w -> w.word().equals(form)).findFirst()
                .orElseThrow();
    }
}

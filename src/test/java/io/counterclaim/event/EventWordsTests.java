package io.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.corenlp.CoreNlpParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTests {
    private static final EventWords WORDS = new EventWords(CoreNlpParser.standalone());

    @ParameterizedTest
    @CsvSource({"A car bomb went off., ATTACK", "Two trains collided near Lund., CRASH",
            "The quake lasted a minute., QUAKE",
            "A blaze swept the market., FIRE", "The bomb set the house on fire., ATTACK"})
    void aSentenceTellsTheKind(String sentence, EventKind kind) {
        assertThat(EventWords.kind(sentence)).isEqualTo(kind);
    }

    @Test
    void otherSentencesTellOfNoEvent() {
        assertThat(EventWords.kind("More than 400,000 people have died since 2011.")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Kabul, Kobol", "Paris, Peres", "Lund, Linda"})
    void shortNamesKeepTheirVowels(String one, String other) {
        assertThat(PlaceKey.of(one)).isNotEmpty().isNotEqualTo(PlaceKey.of(other));
    }

    @Test
    void aNameOfSeveralWordsIsOnePlace() {
        assertThat(WORDS.places("A bomb went off in New York on Monday.").values()).contains("New York");
    }

    @ParameterizedTest
    @CsvSource({"Qamishli, al-Qameshli", "Umeå, Umea", "Nairobi, NAIROBI"})
    void otherSpellingsOfAPlaceShareItsKey(String one, String other) {
        assertThat(PlaceKey.of(one)).isEqualTo(PlaceKey.of(other));
    }

    @Test
    void statesAndPeoplesAreNoPlacesOfAnEvent() {
        assertThat(
                WORDS.places("A blast in the Kenyan city of Mombasa on Monday hit a Turkish ship from Kenya.").values())
                .containsExactly("Mombasa");
    }

    @Test
    void theSentenceAroundAnOffset() {
        String text = "The port is shut. A blast killed 22. It was loud.\nNext day it opened.";
        assertThat(EventWords.sentenceAt(text, text.indexOf("22"))).isEqualTo("A blast killed 22.");
        assertThat(EventWords.sentenceAt(text, text.indexOf("Next"))).isEqualTo("Next day it opened.");
        assertThat(EventWords.sentenceAt(text, 10_000)).isEqualTo("Next day it opened.");
        assertThat(EventWords.sentenceAt("", 0)).isEmpty();
    }
}

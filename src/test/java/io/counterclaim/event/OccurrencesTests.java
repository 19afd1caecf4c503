package io.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.event.Occurrences.Occurrence;
import io.counterclaim.language.corenlp.CoreNlpParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTests {
    private static final EventWords WORDS = new EventWords(CoreNlpParser.standalone());
    private static final Occurrences OCCURRENCES = new Occurrences(WORDS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"An explosion hit a market in Nairobi on Monday. | ATTACK | Nairobi",
            "A bomb exploded near Mombasa. | ATTACK | Mombasa", "A truck bomb blew up in Kabul. | ATTACK | Kabul",
            "Gunmen carried out an attack in Nairobi. | ATTACK | Nairobi",
            "A building in Baghdad was hit by an air strike. | ATTACK | Baghdad",
            "A bus crashed near Nairobi. | CRASH | Nairobi", "An earthquake struck Tokyo. | QUAKE | Tokyo",
            "A hurricane hit Havana. | STORM | Havana", "A fire swept a market in Lagos. | FIRE | Lagos",
            "A bridge collapsed in Nairobi. | COLLAPSE | Nairobi"})
    void mainClauseSaysWhatHappenedWhere(String claim, EventKind kind, String place) {
        Occurrence occurrence = OCCURRENCES.in(claim);

        assertThat(occurrence).isNotNull();
        assertThat(occurrence.kind()).isEqualTo(kind);
        assertThat(occurrence.place().name()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister condemned the attack in Nairobi.", "Shares crashed in Tokyo on Monday.",
            "A storm of protest hit London.", "No explosion hit Nairobi.", "An explosion may have hit Nairobi.",
            "The attacks in Nairobi went on.", "Workers began a strike in Nairobi.", "An explosion hit Kenya.",
            "A bomb exploded.", "Talks in Geneva collapsed.", "Was Nairobi hit by an explosion?",
            "The manager was fired in London.", "A heart attack killed the mayor in Lagos.",
            "An explosion had hit Nairobi.", "The blast came as troops pushed on to take Mosul."})
    void otherClaimsTellOfNoEvent(String claim) {
        assertThat(OCCURRENCES.in(claim)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Convoys from the town of Gulu were hit near Nairobi. | Nairobi",
            "NAIROBI (Reuters) - A blast killed 22 people in Mombasa. | Mombasa",
            "A blast in Mombasa city killed 22. | Mombasa", "Buses on their way to Nairobi were hit in Gulu. | Gulu"})
    void mainPlaceIsWhereItWas(String text, String place) {
        EventWords.Place first = WORDS.first(text);

        assertThat(first).isNotNull();
        assertThat(first.name()).isEqualTo(place);
    }

    @Test
    void victimsInPassingAreNoEvent() {
        assertThat(OCCURRENCES.isOfVictims("Ann Reed met survivors of the blast that killed 22 people.")).isFalse();
        assertThat(OCCURRENCES.isOfVictims("A blast in Nairobi killed 22 people.")).isTrue();
    }
}

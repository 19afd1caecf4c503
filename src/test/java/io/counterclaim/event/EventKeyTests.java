package io.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What makes an event the same one: kind, place and day, and nothing else. */
class EventKeyTests {
    private static final List<String> PLACES = List.of("Qamishli", "Nairobi", "Umeå", "Port Said", "Mombasa",
            "San Bernardino");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int TRIES = 500;

    @Test
    void eventsThatDifferInOnePartHaveOtherIds() {
        var keyOf = new HashMap<String, EventKey>();
        var random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            EventKey key = some(random);
            EventKey before = keyOf.put(key.id(), key);
            assertThat(before == null || before.equals(key)).as("%s and %s", before, key).isTrue();
            assertThat(new EventKey(key.kind(), key.place(), key.day().plusDays(1)).id()).isNotEqualTo(key.id());
            assertThat(new EventKey(key.kind(), key.place() + "x", key.day()).id()).isNotEqualTo(key.id());
            assertThat(new EventKey(key.kind(), key.place(), key.day()).id()).isEqualTo(key.id());
        }
    }

    @Test
    void theNewestComeFirstWhateverTheirIds() {
        var random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            EventKey one = some(random);
            EventKey other = some(random);
            if (one.day().isAfter(other.day())) {
                assertThat(one.sortKey()).isLessThan(other.sortKey());
            }
        }
    }

    /** Case, accents, an article before it and "'s" behind it make no other place. */
    @Test
    void spellingsOfAPlaceShareItsKey() {
        for (String place : PLACES) {
            for (String spelled : spellings(place)) {
                assertThat(PlaceKey.of(spelled)).as(spelled).isEqualTo(PlaceKey.of(place)).isNotEmpty();
            }
        }
    }

    @Test
    void otherPlacesHaveOtherKeys() {
        Map<String, String> byKey = new HashMap<>();
        PLACES.forEach(place -> assertThat(byKey.put(PlaceKey.of(place), place)).isNull());
    }

    /** A key made of a key is the same: what is looked up by key finds what was kept by key. */
    @Test
    void keyOfAKeyKeepsItsConsonants() {
        for (String place : PLACES) {
            assertThat(PlaceKey.of(PlaceKey.of(place))).isEqualTo(PlaceKey.of(place));
        }
    }

    private static List<String> spellings(String place) {
        var all = new ArrayList<String>();
        all.add(place.toUpperCase(Locale.ROOT));
        all.add(place + "'s");
        all.add(place + "’s");
        all.add("al-" + place);
        all.add("the " + place);
        all.add(place.replace(' ', '-'));
        return all;
    }

    private static EventKey some(Random random) {
        return new EventKey(EventKind.values()[random.nextInt(EventKind.values().length)],
                PlaceKey.of(PLACES.get(random.nextInt(PLACES.size()))), FIRST.plusDays(random.nextInt(20_000)));
    }
}

package io.counterclaim.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.origin.OriginMerge.Reason;
import io.counterclaim.origin.Saying.Paper;
import io.counterclaim.origin.Saying.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who counts as one voice with whom, and who does not. */
class GroupingTests {
    private static final String LONG = "Norland will open its three northern harbours to every ship of the River League by next"
            + " spring";
    private static final Speaker ADA = new Speaker("entity:ada", "Ada Lund", true, false);
    private static final Speaker BEN = new Speaker("entity:ben", "Ben Roth", true, false);
    private static final Speaker OFFICIALS = new Speaker("entity:officials", "officials", false, false);

    @Test
    void twoSpeakersInTwoArticlesAreTwoOrigins() {
        assertThat(Grouping.of(List.of(saying("1", paper("a", "Post"), ADA), saying("2", paper("b", "Wire"), BEN))))
                .hasSize(2);
    }

    @Test
    void whatOneArticleRepeatsIsOneOrigin() {
        var merge = merge(saying("1", paper("a", "Post"), ADA), saying("2", paper("a", "Post"), BEN));
        assertThat(merge.reason()).isEqualTo(Reason.SAME_ARTICLE);
        assertThat(merge.because()).isEqualTo("“Title a” (2022-10-05) says it twice");
    }

    @Test
    void versionsOfOneArticleAreOneOrigin() {
        var later = new Paper("b", "Corrected", "hash b", null, null, "Post", "a", Map.of());
        var merge = merge(saying("1", paper("a", "Post"), ADA), saying("2", later, BEN));
        assertThat(merge.because()).isEqualTo("“Corrected” and “Title a” (2022-10-05) are versions of one article");
    }

    @Test
    void oneTextInTwoPlacesIsOneOrigin() {
        var same = new Paper("b", "Taken over", "hash a", null, null, "Gazette", "b", Map.of());
        assertThat(merge(saying("1", paper("a", "Post"), ADA), saying("2", same, BEN)).because())
                .isEqualTo("“Taken over” has the same text as “Title a” (2022-10-05)");
    }

    @Test
    void copyThatCarriesTheWordsIsOneOrigin() {
        var copy = new Paper("b", "Copied", "hash b", "2022-10-06", LocalDate.of(2022, 10, 6), "Gazette", "b",
                Map.of("a", .7));
        var merge = merge(said("1", LONG, paper("a", "Post"), ADA), said("2", LONG + " at the latest", copy, BEN));
        assertThat(merge.reason()).isEqualTo(Reason.COPY);
        assertThat(merge.because()).isEqualTo("“Copied” (2022-10-06) and “Title a” (2022-10-05) are copies: 70 % of the"
                + " shorter one's runs of five words stand in the other");
    }

    @Test
    void wordsOfItsOwnInALooseCopyAreAnOriginOfTheirOwn() {
        var copy = new Paper("b", "Copied", "hash b", null, null, "Gazette", "b", Map.of("a", .7));
        assertThat(Grouping.of(List.of(said("1", LONG, paper("a", "Post"), ADA),
                said("2", "We shall see Norland open up, Roth told this paper", copy, BEN)))).hasSize(2);
    }

    @Test
    void nearlyTheSameWordsAreOneOrigin() {
        var merge = merge(said("1", LONG, paper("a", "Post"), OFFICIALS),
                said("2", LONG + ", it says", paper("b", "Wire"), BEN));
        assertThat(merge.reason()).isEqualTo(Reason.SAME_WORDS);
        assertThat(merge.because())
                .endsWith("say it in nearly the same words: 88 % of all runs of three words stand in both");
    }

    @Test
    void sameFewWordsAreNoSignOfCopying() {
        String few = "Norland opens its northern harbours";
        assertThat(
                Grouping.of(List.of(said("1", few, paper("a", "Post"), ADA), said("2", few, paper("b", "Wire"), BEN))))
                .hasSize(2);
    }

    @Test
    void oneSpeakerInTwoArticlesIsOneOrigin() {
        var merge = merge(saying("1", paper("a", "Post"), ADA), saying("2", paper("b", "Wire"), ADA));
        assertThat(merge.reason()).isEqualTo(Reason.SAME_SPEAKER);
        assertThat(merge.because())
                .isEqualTo("“Title b” (2022-10-05) and “Title a” (2022-10-05) have it from one speaker, Ada Lund");
    }

    @Test
    void officialsHereAndOfficialsThereMayBeOthers() {
        assertThat(Grouping
                .of(List.of(saying("1", paper("a", "Post"), OFFICIALS), saying("2", paper("b", "Wire"), OFFICIALS))))
                .hasSize(2);
    }

    @Test
    void whatIsRelayedFromAPublisherIsOneOriginWithWhatItPublished() {
        var merge = merge(saying("1", paper("a", "The Wire"), ADA),
                relayed("2", paper("b", "Post"), OFFICIALS, "WIRE"));
        assertThat(merge.reason()).isEqualTo(Reason.RELAYED);
        assertThat(merge.because())
                .isEqualTo("“Title b” (2022-10-05) has it from The Wire, which published “Title a” (2022-10-05)");
    }

    @Test
    void twoThatHaveItFromOneThirdAreOneOrigin() {
        assertThat(
                merge(relayed("1", paper("a", "Post"), ADA, "Wire"), relayed("2", paper("b", "Gazette"), BEN, "Wire"))
                        .because())
                .isEqualTo("“Title b” (2022-10-05) and “Title a” (2022-10-05) both have it from Wire");
    }

    @Test
    void twoArticlesOfOnePublisherWithTwoSpeakersAreTwoOrigins() {
        assertThat(Grouping.of(List.of(saying("1", paper("a", "Wire"), ADA), saying("2", paper("b", "Wire"), BEN))))
                .hasSize(2);
    }

    @Test
    void originsAndReasonsAreTheSameInAnyOrder() {
        Random random = new Random(4);
        for (int trial = 0; trial < 200; trial++) {
            var sayings = new ArrayList<Saying>();
            for (int i = 0; i < 12; i++) {
                Paper paper = paper("" + random.nextInt(6), random.nextBoolean() ? "Post" : "Wire");
                Speaker speaker = List.of(ADA, BEN, OFFICIALS).get(random.nextInt(3));
                sayings.add(random.nextInt(3) == 0
                        ? relayed("" + i, paper, speaker, "Wire")
                        : said("" + i, LONG.substring(random.nextInt(60)), paper, speaker));
            }
            var origins = Grouping.of(sayings);
            Collections.shuffle(sayings, random);
            assertThat(Grouping.of(sayings)).isEqualTo(origins);
            origins.forEach(o -> assertThat(o.merges()).hasSize(o.appearanceIds().size() - 1));
        }
    }

    private static OriginMerge merge(Saying... sayings) {
        List<Origin> origins = Grouping.of(Arrays.asList(sayings));
        assertThat(origins).hasSize(1);
        assertThat(origins.getFirst().merges()).hasSize(1);
        return origins.getFirst().merges().getFirst();
    }

    private static Paper paper(String id, String source) {
        return new Paper(id, "Title " + id, "hash " + id, "2022-10-05", LocalDate.of(2022, 10, 5), source, id,
                Map.of());
    }

    private static Saying saying(String id, Paper paper, Speaker speaker) {
        return said(id, "words of number " + id, paper, speaker);
    }

    private static Saying said(String id, String words, Paper paper, Speaker speaker) {
        return new Saying(id, words, paper, speaker, null, Set.of(),
                speaker.named() ? Set.of(Saying.plain(speaker.name())) : Set.of());
    }

    private static Saying relayed(String id, Paper paper, Speaker speaker, String relay) {
        var cited = new TreeSet<>(Set.of(Saying.plain(relay)));
        return new Saying(id, "words of number " + id, paper, speaker, relay, Set.of(Saying.plain(relay)), cited);
    }
}

package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Anchor.State;
import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnchorsTests {
    private static final String TEXT = """
            Norland joins the league

            Norland will join the River League in May, Ada Lund said. The ferry pier has 40 berths. Talks were hard.

            Fishermen fear for their catch. The harbour was closed on Monday.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                      | old                  | new                        | state   | found
            Norland will join the River League in May     | Fishermen fear       | Anglers fear               | EXACT   | Norland will join the River League in May
            The harbour was closed on Monday.             | Talks were hard.     | Talks were very hard.      | MOVED   | The harbour was closed on Monday.
            The ferry pier has 40 berths.                 | Talks were hard.     | ''                         | EXACT   | The ferry pier has 40 berths.
            The ferry pier has 40 berths.                 | 40 berths            | 48 berths                  | CHANGED | The ferry pier has 48 berths.
            The ferry pier has 40 berths.                 | pier has             | pier\\nhas                 | MOVED   | The ferry pier\\nhas 40 berths.
            Norland will join the River League in May     | will join            | will not join              | CHANGED | Norland will not join the River League in May
            Norland will join the River League in May     | Norland will         | Sorland will               | CHANGED | Sorland will join the River League in May
            Norland will join the River League in May     | May, Ada             | June, Ada                  | CHANGED | Norland will join the River League in June
            Norland will join the River League in May     | Norland will         | On Monday Norland will     | MOVED   | Norland will join the River League in May
            Fishermen fear for their catch.               | fear for their catch | left long ago              | GONE    |
            Talks were hard.                              | Talks were hard.     | ''                         | GONE    |
            Ada Lund said.                                | Ada Lund said.       | Ada Lund said?             | CHANGED | Ada Lund said?
            """)
    void wordsOfAnEarlierVersionAreFoundAgain(String words, String old, String replacement, State state,
            String found) {
        String later = TEXT.replace(old, replacement.translateEscapes());
        Anchor anchor = anchor(TEXT, later, words);
        assertThat(anchor.state()).isEqualTo(state);
        assertThat(anchor.exact()).isEqualTo(found == null ? null : found.translateEscapes());
        if (anchor.start() != null) {
            assertThat(later.substring(anchor.start(), anchor.end())).isEqualTo(anchor.exact());
        }
    }

    @Test
    void ofTheSameWordsInTwoPlacesThoseBetweenTheSameNeighboursAreTaken() {
        String old = "Ann spoke first. He left. Bob spoke last.";
        String later = "Carl came. He left. Then it rained and rained for days. Ann spoke first. He left. Bob spoke last.";
        assertThat(anchor(old, later, "He left.").start()).isEqualTo(later.lastIndexOf("He left."));
    }

    @Test
    void aWordInsideAnotherIsNotTheWord() {
        assertThat(anchor("It was he.", "It was there, then.", "he").state()).isEqualTo(State.GONE);
    }

    @Test
    void aSentenceThatMovedAndChangedIsFound() {
        String old = "The ferry pier of Norland has 40 berths today. " + TEXT;
        String later = TEXT + "\nThe ferry pier of Norland has 48 berths today.\n";
        assertThat(anchor(old, later, "The ferry pier of Norland has 40 berths today."))
                .extracting(Anchor::state, Anchor::exact)
                .containsExactly(State.CHANGED, "The ferry pier of Norland has 48 berths today.");
    }

    @Test
    void aSentenceOfTheSameBuildAboutSomethingElseIsNotTheSentence() {
        String old = "Kenya is an observer of the African Union. Haiti is a member of the African Union.";
        assertThat(anchor(old, "Haiti is a member of the African Union.", "Kenya is an observer of the African Union.")
                .state()).isEqualTo(State.GONE);
    }

    @Test
    void aSentenceCutInTwoIsFound() {
        String old = "Norland will join the River League in May and close the harbour for good.";
        String later = "Norland will join the River League in May. It will close the harbour for good.";
        assertThat(anchor(old, later, old)).extracting(Anchor::state, Anchor::exact).containsExactly(State.CHANGED,
                later);
    }

    @Test
    void anotherTextHasNothingOfIt() {
        String later = "Subscribe to our letter. The weather stays fine in the north, and the ferry is late.";
        assertThat(TEXT.lines().filter(line -> line.contains(".")).flatMap(line -> List.of(line.split("(?<=\\.) "))
                .stream()).map(sentence -> anchor(TEXT, later, sentence).state())).containsOnly(State.GONE);
    }

    @Test
    void aMillionCharactersAreReadInSeconds() {
        var random = new Random(5);
        String old = IntStream.range(0, 12_000).mapToObj(i -> sentence(random, i)).reduce(new StringBuilder(),
                (b, s) -> b.append(s).append(' '), StringBuilder::append).toString();
        var later = article(old.replace("ferry", "tanker"));
        long start = System.nanoTime();
        var anchors = new Anchors(later);
        ArticleText earlier = article(old);
        for (int at = 0; at < 200_000; at += 1_000) {
            int begin = old.indexOf(". ", at) + 2;
            anchors.of(Passage.of(earlier, begin, old.indexOf(". ", begin) + 1, List.of()));
        }
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Sentences are dropped, added, altered and moved about; those that nobody touched are found, word for word. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatNobodyTouchedIsThereWordForWord(int seed) {
        var random = new Random(seed);
        List<String> sentences = new ArrayList<>(IntStream.range(0, 5 + random.nextInt(30))
                .mapToObj(i -> sentence(random, i)).toList());
        String old = joined(sentences, random);
        Set<String> touched = edit(sentences, random);
        String later = joined(sentences, random);
        ArticleText earlier = article(old);
        var anchors = new Anchors(article(later));
        for (String sentence : sentences) {
            int start = old.indexOf(sentence);
            if (start >= 0 && !touched.contains(sentence)) {
                Anchor anchor = anchors.of(Passage.of(earlier, start, start + sentence.length(), List.of()));
                assertThat(anchor.state()).as("%s (seed %d)", sentence, seed).isIn(State.EXACT, State.MOVED);
                assertThat(later.substring(anchor.start(), anchor.end())).isEqualTo(sentence).isEqualTo(anchor.exact());
                assertThat(anchor.state() == State.EXACT).isEqualTo(anchor.start() == start);
            }
        }
    }

    private static Set<String> edit(List<String> sentences, Random random) {
        var touched = new HashSet<String>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(sentences.size());
            String sentence = sentences.get(at);
            switch (random.nextInt(4)) {
                case 0 -> sentences.add(at, sentence(random, 1_000 + i));
                case 1 -> touched.add(sentences.remove(at));
                case 2 -> {
                    touched.add(sentence);
                    sentences.set(at, sentence.replaceFirst(" ", " not "));
                }
                default -> Collections.swap(sentences, at, random.nextInt(sentences.size()));
            }
            if (sentences.isEmpty()) {
                sentences.add(sentence(random, 2_000));
            }
        }
        return touched;
    }

    private static String joined(List<String> sentences, Random random) {
        var text = new StringBuilder();
        sentences.forEach(s -> text.append(s).append(random.nextInt(4) == 0 ? "\n\n" : " "));
        return text.toString();
    }

    private static String sentence(Random random, int number) {
        String[] who = {"Norland", "The ferry", "Zoë", "The old pier", "𝔘nion men", "“Nobody”"};
        String[] does = {"closes", "sells", "denies", "welcomes", "won’t leave", "paid for"};
        String[] what = {"the harbour", "forty boats", "a treaty of trade", "its café", "the مرفأ", "naïve talk"};
        return who[random.nextInt(who.length)] + " " + does[random.nextInt(does.length)] + " "
                + what[random.nextInt(what.length)] + " on day " + number + " of " + random.nextInt(90) + ".";
    }

    private static Anchor anchor(String old, String later, String words) {
        int start = old.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Anchors(article(later)).of(Passage.of(article(old), start, start + words.length(), List.of()));
    }

    private static ArticleText article(String text) {
        return new ArticleText(new Article(ArticleText.idOf(text, null), "t", Source.named("s"), null, List.of(),
                TimeSpan.unknown("test"), Instant.EPOCH), text);
    }
}

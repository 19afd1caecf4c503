package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.RealArticles;
import io.counterclaim.time.TimeBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** The sample articles carry the facts of five published ones, in our own words. */
class SamplesTests {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final int RUN = 12;
    private static final ArticleSettings SETTINGS = new ArticleSettings(DataSize.ofMegabytes(5), true);
    private final ArticleFiles files = new ArticleFiles(SETTINGS);

    @ParameterizedTest
    @CsvSource({"0, GIVEN, 2023-07-03", "1, UNKNOWN, ../..", "2, INFERRED, 2013~", "3, STATED, 2022-10-05",
            "4, INFERRED, 2021-12-06"})
    void eachSampleIsDatedInItsOwnWay(int number, TimeBasis basis, String edtf) {
        Clock clock = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);
        ArticleText article = new ArticleReading(clock, SETTINGS).article(files.read(samples().get(number)));
        assertThat(article.published().text()).isEqualTo(edtf);
        assertThat(article.published().basis()).isEqualTo(basis);
        assertThat(article.title()).doesNotContain("…");
    }

    @Test
    void samplesAreFiveAndShort() {
        assertThat(samples()).hasSize(5).allSatisfy(s -> assertThat(words(read(s))).hasSizeBetween(150, 300));
    }

    @Test
    void secondSampleRepeatsTwoParagraphs() {
        String text = files.read(samples().get(1)).text();
        assertThat(Layout.repeats(text, Layout.blocks(text))).hasSize(2);
    }

    @Test
    void noTwelveWordsInARowAreTakenFromTheRealArticles() {
        Set<List<String>> real = new HashSet<>();
        RealArticles.files().forEach(file -> real.addAll(runs(read(file))));
        assertThat(real).isNotEmpty();
        assertThat(samples()).allSatisfy(s -> assertThat(runs(read(s))).doesNotContainAnyElementsOf(real));
    }

    private List<Path> samples() {
        return files.under(List.of(SAMPLES));
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = words(text);
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

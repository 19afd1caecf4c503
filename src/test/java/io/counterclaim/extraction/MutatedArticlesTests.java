package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Passage;
import io.counterclaim.testing.RealArticles;
import io.counterclaim.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text: the words of each claim are the words that stand at its offsets. */
class MutatedArticlesTests {
    private static final int ARTICLES = 1_000;
    private static final List<String> ODD = List.of("😀", "👩‍👩‍👧", "𝒞", "\u200B", "\u200F", "\u202E", "\uFEFF",
            "\u00AD", "\u0301",
            "مرحبا بالعالم", "שלום", "\u00A0", "\u2009", "“", "”", "’", "«", "»", "„", "\t", "…", "—", "(", "\u2028",
            "ﬁ", "İ", "ẞ");
    private static final List<String> BREAKS = List.of("\n\n", "\r\n\r\n", "\n", "\r\n", "\r", "\u0085");

    @Test
    void wordsOfRealArticlesStandWhereTheirOffsetsSay() {
        for (Path file : RealArticles.files()) {
            holds(io.counterclaim.article.ReadArticles.read(file));
        }
    }

    @Test
    void wordsOfMutatedArticlesStandWhereTheirOffsetsSay() throws IOException {
        List<String> paragraphs = paragraphs();
        int claims = 0;
        for (int seed = 0; seed < ARTICLES; seed++) {
            claims += holds(Reading.article(mutated(paragraphs, new Random(seed)), TimeSpan.unknown("test")));
        }
        assertThat(claims).as("claims in %d articles", ARTICLES).isGreaterThan(ARTICLES / 4);
    }

    @Test
    void aLineOfAMegabyteIsReadToItsEnd() {
        String noise = "kilo mega giga ".repeat(33_000);
        String text = noise + ". Kenya lent 400 trucks to Haiti in June. " + noise
                + ". Chad hosts the African Union. ";
        ArticleText article = Reading.article(text, TimeSpan.unknown("test"));
        holds(article);
        assertThat(Reading.EXTRACTOR.extract(article).drafts()).extracting(d -> d.claim().text())
                .contains("Kenya lent 400 trucks to Haiti in June.");
    }

    /** Paragraphs of the samples and, where they are there, of the real articles. */
    private static List<String> paragraphs() throws IOException {
        var texts = new ArrayList<String>();
        for (Path file : RealArticles.there()) {
            texts.add(Files.readString(file));
        }
        try (Stream<Path> samples = Files.list(Path.of("src/main/resources/samples"))) {
            for (Path sample : samples.sorted().toList()) {
                texts.add(Files.readString(sample).replaceFirst("(?s)^---.*?\n---\n", ""));
            }
        }
        return texts.stream().flatMap(text -> Stream.of(text.split("\n\\s*\n")))
                .filter(p -> p.length() > 80 && p.length() < 350)
                .toList();
    }

    private static String mutated(List<String> paragraphs, Random random) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(5) / 4;
        for (int i = 0; i < count; i++) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size())))
                    .append(BREAKS.get(random.nextInt(BREAKS.size())));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            text.insert(at, ODD.get(random.nextInt(ODD.size())));
        }
        return random.nextInt(4) == 0 ? text.toString().replace(" ", "\u00A0") : text.toString();
    }

    private static int holds(ArticleText article) {
        Extracted extracted = Reading.EXTRACTOR.extract(article);
        extracted.drafts().forEach(d -> quotes(article.text(), d.passage()));
        extracted.passedOver().forEach(p -> quotes(article.text(), p.passage()));
        return extracted.drafts().size();
    }

    private static void quotes(String text, Passage passage) {
        assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.exact()).isNotBlank();
        passage.alsoAt().forEach(at -> assertThat(text.startsWith(passage.exact(), at)).isTrue());
        assertThat(text.substring(0, passage.start())).endsWith(passage.prefix());
        assertThat(text.substring(passage.end())).startsWith(passage.suffix());
    }
}

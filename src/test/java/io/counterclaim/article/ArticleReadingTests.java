package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.counterclaim.time.TimeBasis;
import io.counterclaim.testing.RealArticles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ArticleReadingTests {
    private static final ArticleSettings SETTINGS = new ArticleSettings(DataSize.ofMegabytes(5), true);
    private final ArticleReading reading = new ArticleReading(
            Clock.fixed(Instant.parse("2026-07-01T10:00:00.123456Z"), ZoneOffset.UTC), SETTINGS);

    @Test
    void givenMetadataIsKept() {
        ArticleText article = reading
                .article(new IncomingArticle("a.txt", "A headline\n\nIt was so.", " Given ", "The Daily",
                        "https://example.org/a", List.of("Jane Doe"), "2022-10-05"));
        assertThat(article).returns("Given", ArticleText::title)
                .returns(Source.named("the daily").id(), a -> a.source().id())
                .returns("https://example.org/a", ArticleText::uri)
                .returns(List.of("Jane Doe"), a -> a.article().authors())
                .returns(Instant.parse("2026-07-01T10:00:00.123Z"), ArticleText::recordedAt);
        assertThat(article.published().basis()).isEqualTo(TimeBasis.GIVEN);
        assertThat(article.id()).isEqualTo(ArticleText.idOf("A headline It was so.", "https://example.org/a"));
    }

    @Test
    void titleIsFoundOrMadeOfTheFirstWords() {
        assertThat(reading.article(incoming("A headline stands\n\nIt was so.")).title()).isEqualTo("A headline stands");
        assertThat(reading.article(incoming("Read more\n\nOne two three four five six seven eight nine.")).title())
                .isEqualTo("One two three four five six seven eight…");
        assertThat(reading.article(incoming("It was so.")).title()).isEqualTo("It was so.");
        assertThat(reading.article(incoming("Read more")).title()).isEqualTo("a.txt");
    }

    @Test
    void articlesWithoutSourceHaveEachTheirOwn() {
        Source one = reading.article(incoming("It was so.")).source();
        assertThat(one.name()).isEqualTo("unnamed publisher of “It was so.”");
        assertThat(reading.article(incoming("It was not so.")).source().id()).isNotEqualTo(one.id());
        assertThat(reading.article(incoming("It  was so.\n")).source().id()).isEqualTo(one.id());
    }

    @Test
    void textWithoutWordsAndDateThatIsNoneAreRefused() {
        assertThat(catchThrowableOfType(UnreadableArticleException.class, () -> reading.article(incoming(" \n")))
                .problem()).isEqualTo("there is no text in it");
        assertThat(catchThrowableOfType(UnreadableArticleException.class,
                () -> reading.article(new IncomingArticle("a", "It was so.", null, null, null, List.of(), "soon")))
                .problem())
                .contains("'soon' is no date");
    }

    @Test
    void whatCannotBeStoredAsItIsIsRefused() {
        assertThat(catchThrowableOfType(UnreadableArticleException.class,
                () -> reading.article(incoming("It was \uD83D so.")))
                .problem()).contains("surrogate");
        assertThat(
                catchThrowableOfType(UnreadableArticleException.class, () -> reading.article(incoming("It was \0 so.")))
                        .problem())
                .contains("NUL");
        assertThat(reading.article(incoming("It was \uD83D\uDE42 so.")).text()).contains("🙂");
        assertThat(catchThrowableOfType(UnreadableArticleException.class,
                () -> reading.article(incoming("It was so. ".repeat(600_000)))).problem()).contains("longer than 5 MB");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            000, UNKNOWN,  ../..
            001, UNKNOWN,  ../..
            002, INFERRED, 2013~
            003, STATED,   2022-10-05
            004, INFERRED, 2021-12-06
            """)
    void realArticleIsDatedAsACarefulReaderWould(String number, TimeBasis basis, String edtf) {
        ArticleText article = new ArticleReading(Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC),
                SETTINGS)
                .article(new ArticleFiles(SETTINGS).read(RealArticles.file(number)));
        assertThat(article.published().text()).isEqualTo(edtf);
        assertThat(article.published().basis()).isEqualTo(basis);
    }

    private static IncomingArticle incoming(String text) {
        return new IncomingArticle("a.txt", text, null, null, null, List.of(), null);
    }
}

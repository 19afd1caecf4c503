package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Quote.Found;
import io.counterclaim.article.Quote.NotFound;
import io.counterclaim.article.Quote.Sought;
import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteTests {
    private static final String TEXT = "Then the ferry sank. They say the ferry 🚢 was old; the ferryman was not.";

    private static Sought sought(String exact, @Nullable String prefix, @Nullable String suffix,
            @Nullable Integer start, @Nullable Integer end) {
        return new Quote(exact, prefix, suffix, start, end).in(article(TEXT));
    }

    private static ArticleText article(String text) {
        return new ArticleText(new Article(ArticleText.idOf(text, null), "Title", Source.named("Source"), null,
                List.of(), TimeSpan.unknown("none"), Instant.EPOCH), text);
    }

    private static void isAt(Sought sought, int start, String exact) {
        assertThat(sought).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.passage().start()).isEqualTo(start);
            assertThat(found.passage().exact()).isEqualTo(exact);
        });
    }

    private static void isWrong(Sought sought, String part, String... words) {
        assertThat(sought).isInstanceOfSatisfying(NotFound.class, no -> {
            assertThat(no.part()).isEqualTo(part);
            assertThat(no.problem()).isNotBlank();
            assertThat(List.of(words)).allSatisfy(word -> assertThat(no.problem()).contains(word));
        });
    }

    @Test
    void wordsThatStandOnceNeedNothingElse() {
        isAt(sought("ferry sank", null, null, null, null), 9, "ferry sank");
        isAt(sought("the ferryman", null, null, null, null), TEXT.indexOf("the ferryman"), "the ferryman");
    }

    @Test
    void wordsThatStandTwiceAreToldApartByWhatIsAroundThem() {
        isWrong(sought("the ferry", null, null, null, null), "exact", "2 times", "at 5, 30");
        isAt(sought("the ferry", "say ", null, null, null), 30, "the ferry");
        isAt(sought("the ferry", null, " sank", null, null), 5, "the ferry");
        isAt(sought("the ferry", null, null, 30, null), 30, "the ferry");
        isAt(sought("the ferry", null, null, null, 14), 5, "the ferry");
    }

    @Test
    void whatIsWrongIsNamed() {
        isWrong(sought(" ", null, null, null, null), "exact");
        isWrong(sought("the Ferry", null, null, null, null), "exact", "word for word");
        isWrong(sought("the ferry", "saw ", null, null, null), "prefix", "5, 30");
        isWrong(sought("the ferry", "say ", " sank", null, null), "suffix");
        isWrong(sought("the ferry", null, null, 6, null), "start", "“he ferry ”");
        isWrong(sought("the ferry", null, null, 5, 15), "end", "9 UTF-16 code units");
        isWrong(sought("the ferry", null, null, null, 3), "end", "nothing");
        isWrong(sought("the ferry", null, null, Integer.MAX_VALUE, null), "start");
        isWrong(sought("the ferry", "say ", null, 5, null), "prefix");
        isWrong(sought("the ferry", null, " was", 5, null), "suffix");
    }

    @Test
    void halfACharacterIsNoQuote() {
        int ship = TEXT.indexOf("🚢");
        isWrong(sought(TEXT.substring(ship, ship + 1), null, null, ship, null), "start");
        isWrong(sought(TEXT.substring(ship + 1, ship + 3), null, null, null, null), "exact");
        isAt(sought("🚢", null, null, null, null), ship, "🚢");
    }

    @Test
    void everySpanOfATextIsFoundByItsPlace() {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            int start = random.nextInt(TEXT.length());
            int end = start + 1 + random.nextInt(TEXT.length() - start);
            String exact = TEXT.substring(start, end);
            boolean whole = !exact.isBlank() && !Character.isLowSurrogate(TEXT.charAt(start))
                    && !Character.isHighSurrogate(TEXT.charAt(end - 1));
            Sought sought = sought(exact, null, null, start, end);
            assertThat(sought instanceof Found).as("%d to %d", start, end).isEqualTo(whole);
        }
    }
}

package io.counterclaim.article;

import io.counterclaim.time.TimeSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an article of what arrives: finds its title, its publisher and its date. */
@Component
public class ArticleReading {
    private static final int TITLE_WORDS = 8;
    private final Clock clock;
    private final ArticleSettings settings;

    ArticleReading(Clock clock, ArticleSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * The article, ready to be recorded.
     *
     * @throws UnreadableArticleException when it has no words or its given date is no date
     */
    public ArticleText article(IncomingArticle incoming) {
        refuseUnstorable(incoming);
        List<Block> blocks = blocks(incoming);
        String text = incoming.text();
        String id = ArticleText.idOf(text, given(incoming.uri()));
        String title = title(incoming, blocks);
        String publisher = given(incoming.source());
        Source source = publisher == null ? Source.unnamed(id, title) : Source.named(publisher);
        return new ArticleText(new Article(id, title, source, given(incoming.uri()), incoming.authors(),
                published(incoming, blocks), clock.instant().truncatedTo(ChronoUnit.MILLIS)), text);
    }

    private void refuseUnstorable(IncomingArticle incoming) {
        if (incoming.text().length() > settings.maxSize().toBytes()) {
            throw new UnreadableArticleException(incoming.name(), null,
                    "the text is longer than " + settings.maxSize().toMegabytes() + " MB",
                    "Split it into articles, or raise counterclaim.article.max-size.");
        }
        String all = incoming.text() + incoming.title() + incoming.source() + incoming.uri() + incoming.authors();
        if (all.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnreadableArticleException(incoming.name(), null,
                    "there is a NUL or half a surrogate pair in it, which is no text",
                    "Take it out; what is left must be valid Unicode.");
        }
    }

    private static List<Block> blocks(IncomingArticle incoming) {
        List<Block> blocks = Layout.blocks(incoming.text());
        if (blocks.isEmpty()) {
            throw new UnreadableArticleException(incoming.name(), null, "there is no text in it",
                    "Give an article with at least one sentence.");
        }
        return blocks;
    }

    private TimeSpan published(IncomingArticle incoming, List<Block> blocks) {
        try {
            return Dating.date(incoming, blocks, LocalDate.now(clock), settings.inferDates());
        } catch (IllegalArgumentException e) {
            throw new UnreadableArticleException(incoming.name(), null, "published: " + e.getMessage(),
                    "Give the date as EDTF, or leave it out.");
        }
    }

    private static String title(IncomingArticle incoming, List<Block> blocks) {
        String title = given(incoming.title());
        title = title != null ? title : Layout.title(incoming.text(), blocks);
        title = title != null ? title : firstWords(incoming.text(), blocks);
        return title != null ? title : incoming.name();
    }

    private static @Nullable String firstWords(String text, List<Block> blocks) {
        return blocks.stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).findFirst()
                .map(b -> text.substring(b.start(), b.end()).strip().split("[\\s\\u00A0]+"))
                .map(words -> Arrays.stream(words).limit(TITLE_WORDS).collect(Collectors.joining(" "))
                        + (words.length > TITLE_WORDS ? "…" : ""))
                .orElse(null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

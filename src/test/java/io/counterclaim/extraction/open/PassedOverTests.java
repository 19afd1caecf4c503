package io.counterclaim.extraction.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Passage;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.extraction.Extracted;
import io.counterclaim.extraction.Reading;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.testing.RealArticles;
import io.counterclaim.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What gives no claim is passed over with one of a few reasons; nothing is dropped without a word. */
class PassedOverTests {
    /** Beside these there are the signs that speak against a statement. What a reason quotes stands here as “…”. */
    private static final Set<String> REASONS = Set.of("it is no sentence", "it is too short to stand alone", "it asks",
            "it says what ought to be, not what is", "it does not say of whom or what",
            "it holds nothing that could be looked up", "it is too long to be read as one sentence",
            "a headline: the text below says it with its speaker and its date", "a dateline: it dates the article",
            "a byline", "a caption", "a torn sentence: what it said is lost",
            "page furniture, not part of the article", "its subject cannot be told for sure",
            "it only describes what it does not name", "it only leads to what is passed over",
            "it stands above word for word", "a label: it tells who says what stands behind it",
            "it guesses at what somebody will feel or do");
    private static final Set<String> SIGNS = Arrays.stream(Sign.values()).filter(sign -> !sign.speaksFor())
            .map(sign -> sign.reason("")).collect(Collectors.toSet());

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/samples"))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> realArticles() {
        return RealArticles.files().stream();
    }

    @ParameterizedTest
    @MethodSource({"samples", "realArticles"})
    void everySentenceIsClaimedFromOrPassedOver(Path file) throws IOException {
        ArticleText article = Reading.article(Files.readString(file), TimeSpan.unknown("test"));
        Extracted extracted = Reading.extracted(article);
        List<Passage> read = Stream.concat(extracted.drafts().stream().map(AppearanceDraft::passage),
                extracted.passedOver().stream().map(PassedOver::passage)).toList();
        assertThat(sentences(article.text())).filteredOn(span -> read.stream().noneMatch(p -> overlaps(p, span)))
                .extracting(span -> article.text().substring(span.start(), span.end())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"samples", "realArticles"})
    void everyReasonIsOneOfAFew(Path file) throws IOException {
        ArticleText article = Reading.article(Files.readString(file), TimeSpan.unknown("test"));
        assertThat(Reading.extracted(article).passedOver())
                .extracting(passed -> passed.reason().replaceAll("(?s)“[^”]*”", "“…”"))
                .allMatch(reason -> REASONS.contains(reason) || SIGNS.contains(reason));
    }

    private static List<Span> sentences(String text) {
        return Reading.NLP.sentences(text, 0, text.length()).sentences().stream().map(Sentence::span)
                .filter(span -> text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static boolean overlaps(Passage passage, Span span) {
        return IntStream.concat(IntStream.of(passage.start()), passage.alsoAt().stream().mapToInt(i -> i))
                .anyMatch(start -> span.overlaps(new Span(start, start + passage.exact().length())));
    }
}

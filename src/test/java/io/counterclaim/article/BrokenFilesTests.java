package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as torn, hostile and odd as they come: read right or refused with a reason, and in time. */
class BrokenFilesTests {
    private static final String SENTENCE = "The harbour of Norland was shut on Monday, the mayor said. ";
    private final ArticleFiles files = ArticleFiles.standalone();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\ttitle: x", "title: \"a\n\tb\": c", "title: \u0084x", "title: \uFFFFx", "[a, b]: c",
            "? {a: b}\n: c", "? title\n: [x]", "<<: {title: x}", "title: @x", "title: `x`", "title: %x", "title: 'x",
            "title: x\n  source: y", "{title: x", "title: !!binary \"%%%\"", "title: x\n--- \ntitle: y",
            "%YAML 9.9\n---\ntitle: x", "title: !<tag:x", "authors: [[x]]", "authors: [x", "authors: [&a x, *a]",
            "published: 2022-13-01", "published: [2022]", "published: 2022-10-05T99:00:00Z", "uri: 'http://exa mple/'",
            "revises: {a: b}", "title: \"\\x\"", "title: \"\\uD800\""})
    void oddFrontMatterIsRefusedWithItsLineOrReadAsText(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\n" + yaml + "\n---\n" + SENTENCE);
        UnreadableArticleException refused = catchThrowableOfType(UnreadableArticleException.class,
                () -> assertThat(files.read(file).text()).contains("mayor said"));
        if (refused != null) {
            assertThat(refused.line()).isNotNull();
            assertThat(refused.problem()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            title: yes                          ; yes
            title: 2022                         ; 2022
            title: 0x10                         ; 0x10
            title: 1_000                        ; 1_000
            title: "Emoji 🙂 \\u00e9"           ; Emoji 🙂 é
            ? title\\n: Asked                   ; Asked
            title: &a Anchored                  ; Anchored
            title: |\\n  Two\\n  lines          ; Two lines
            title: >\\n  Two\\n  lines          ; Two lines
            title: Two\\n  lines                ; Two lines
            # a comment\\ntitle: x # and one    ; x
            """)
    void titleIsOneLineAsItIsWritten(String yaml, String title) throws IOException {
        String matter = "---\n" + yaml.replace("\\n", "\n") + "\n---\n";
        Path file = Files.writeString(folder.resolve("a.md"), matter + SENTENCE);
        assertThat(files.read(file)).returns(title, IncomingArticle::title)
                .satisfies(a -> assertThat(a.text()).startsWith("The harbour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void frontMatterMayHaveAnyLineEndsAndAByteOrderMark(String end) throws IOException {
        String text = String.join(end, "\uFEFF---", "title: x", "---", SENTENCE, "---", "More was said.", "");
        assertThat(files.read(Files.writeString(folder.resolve("a.txt"), text)))
                .returns("x", IncomingArticle::title)
                .returns(SENTENCE + end + "---" + end + "More was said." + end, IncomingArticle::text);
    }

    @Test
    void hugeFrontMatterIsRefusedInTime() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\n" + "title: x\n".repeat(400_000) + "---\nx");
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(catchThrowableOfType(UnreadableArticleException.class,
                () -> files.read(file)).problem()).contains("never closed"));
    }

    @Test
    void wordsInHtmlWithinMarkdownAreRead() {
        assertThat(MarkdownText.of("""
                <p align="center">The harbour was <b>shut</b>.</p>

                <!-- not said -->

                <div class="story">

                It opened *again* on <em>Friday</em>.

                </div>
                <script>
                var x = "no";
                </script>

                <details><summary>More</summary>
                The mayor was glad.
                """).text())
                .isEqualTo("The harbour was shut.\n\nIt opened again on Friday.\n\nMore\n\nThe mayor was glad.");
    }

    @Test
    void tableInMarkdownGivesItsCells() {
        assertThat(MarkdownText.of("""
                The ships were counted.

                | Year | Ships |
                |:-----|------:|
                | 2020 | 300   |
                | 2021 | **290** or \\| so |

                So it was.
                """).text()).isEqualTo(
                "The ships were counted.\n\nYear\n\nShips\n\n2020\n\n300\n\n2021\n\n290 or | so\n\nSo it was.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# \n\n", "#\n\n", "# <b></b>\n\n", "# ![x](y)\n\n"})
    void emptyHeadingIsNoTitle(String heading) {
        assertThat(MarkdownText.of(heading + SENTENCE)).returns(null, ExtractedText::title)
                .returns(SENTENCE.strip(), ExtractedText::text);
    }

    @Test
    void headingOverTwoLinesIsOneTitle() {
        assertThat(MarkdownText.of("Harbour\nshut\n===\n\n" + SENTENCE).title()).isEqualTo("Harbour shut");
        assertThat(MarkdownText.of("Before.\n\n# Harbour shut #\n\n# Second").title()).isEqualTo("Harbour shut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<article>", "<section><p>", "<ul><li>", "<a href=x>"})
    void deeplyNestedPageIsReadInTime(String tag) {
        String page = tag.repeat(20_000) + SENTENCE.repeat(50_000);
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(HtmlText.of(page).text()).contains("mayor said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s", "<table><tr><td>%s</td></tr></table>", "<script>if (a < b) {}</script>%s", "&%s",
            "<%s", "<a href='%s", "<!--%s-->x", "&#x110000;&#0;&#128;%s"})
    void longPageIsReadInTime(String part) {
        String page = part.formatted(SENTENCE).repeat(5_000_000 / (part.length() + SENTENCE.length()));
        assertTimeout(Duration.ofSeconds(10), () -> HtmlText.of(page));
        assertTimeout(Duration.ofSeconds(10), () -> MarkdownText.of(page));
    }

    @Test
    void pageFullOfFurnitureIsRidOfItInTime() {
        String page = ("<div class=related>x</div>" + SENTENCE + "<br>").repeat(10_000);
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(HtmlText.of(page).text()).doesNotContain("x"));
    }

    @Test
    void tabInFrontMatterIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: x\n\tsource: y\n---\n" + SENTENCE);
        assertThat(catchThrowableOfType(UnreadableArticleException.class, () -> files.read(file)))
                .returns(3, UnreadableArticleException::line)
                .satisfies(e -> assertThat(e.problem()).contains("TAB"));
    }

    @Test
    void malformedEntitiesAreWhatTheyLookLike() throws IOException {
        String page = "<p>AT&T &amp R&amp;D &bogus; &#x27;so&#39; &#150; &#0; &#xD800; &eacute &#8217;s</p>";
        Path file = Files.writeString(folder.resolve("a.html"), page);
        assertThat(files.read(file).text()).startsWith("AT&T & R&D &bogus; 'so' – ").endsWith("é ’s")
                .doesNotContain("\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* a\n  ", "> * ", "1. ", "`", "[x](", "![", "<", "**_", "| a | b |\n|---|---|\n",
            "a\n---\n",
            "[a]: b\n", "&", "\\", "[[a](", "~~~\n", "| ", "|-"})
    void hostileMarkdownIsReadInTime(String part) {
        String text = part.repeat(300_000 / part.length());
        assertTimeout(Duration.ofSeconds(10), () -> MarkdownText.of(text));
    }
}

package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class HtmlTextTests {
    private static final String LONG = "The ministers of five countries met in Vienna on Friday and signed a treaty that nobody"
            + " outside the room had seen in its final form, according to people who were there and asked not to be named"
            + " because the talks were private.";

    @TempDir
    private Path folder;

    @Test
    void articleElementIsTheTextAndThePageIsLeftOut() {
        ExtractedText text = HtmlText.of("""
                <!doctype html><html><head><title>Treaty signed | The Daily</title>
                <meta property="og:title" content="Treaty signed"><meta property="og:site_name" content="The Daily">
                <meta property="article:published_time" content="2022-10-05T14:30:00+01:00">
                <meta name="author" content="Jane Doe"><link rel="canonical" href="https://example.org/treaty">
                <style>p { color: red }</style><script>var x = "<p>no</p>";</script></head>
                <body><header>The Daily</header><nav><ul><li>World<li>Sports</ul></nav>
                <main><article><h1>Treaty signed</h1><p>%s</p><aside>Read more</aside><figure><img><figcaption>At
                the table</figcaption></figure><p>It   was
                <b>so</b>.<br>And&nbsp;more.</p><form><button>I subscribe</button></form></article>
                <article><p>A teaser.</p></article></main><footer>Imprint</footer></body></html>
                """.formatted(LONG));
        assertThat(text).isEqualTo(new ExtractedText("Treaty signed\n\n" + LONG + "\n\nIt was so.\nAnd\u00A0more.",
                "Treaty signed", "The Daily", "https://example.org/treaty", List.of("Jane Doe"),
                "2022-10-05T14:30:00+01:00"));
    }

    @Test
    void linkedDataIsReadWhenTheMetaElementsAreSilent() {
        ExtractedText text = HtmlText
                .of("""
                        <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                        {"@type":"NewsArticle","headline":"Treaty","datePublished":"2022-10-05","author":[{"@type":"Person","name":"Jane Doe"}],
                        "publisher":{"@type":"Organization","name":"The Daily"}}]}</script>
                        <script type="application/ld+json">{broken</script></head><body><p>It was so.</p></body></html>""");
        assertThat(text).isEqualTo(
                new ExtractedText("It was so.", "Treaty", "The Daily", null, List.of("Jane Doe"), "2022-10-05"));
    }

    @Test
    void brokenDateOfAPageIsNoDate() {
        assertThat(HtmlText.of("<meta property='article:published_time' content='soon'><p>It was so.</p>").published())
                .isNull();
    }

    @Test
    void tornPageIsStillRead() {
        assertThat(HtmlText.of("<p>One<p>Two<table><tr><td>a<td>b</table><li>c<div><div>d").text())
                .isEqualTo("One\n\nTwo\n\na\n\nb\n\nc\n\nd");
        assertThat(HtmlText.of("<div>".repeat(100_000) + "deep").text()).isEqualTo("deep");
    }

    @Test
    void charsetIsTakenFromThePage() throws IOException {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Мир.</p></body></html>";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1251")));
        ArticleFiles files = new ArticleFiles(new ArticleSettings(DataSize.ofMegabytes(1), true));
        assertThat(files.read(file).text()).isEqualTo("Мир.");
    }

    @Test
    void frontMatterOverridesThePage() throws IOException {
        Path file = Files.writeString(folder.resolve("a.htm"),
                "---\ntitle: Mine\n---\n<title>Theirs</title><meta name=date content=2020-01-01><p>It was so.</p>");
        ArticleFiles files = new ArticleFiles(new ArticleSettings(DataSize.ofMegabytes(1), true));
        assertThat(files.read(file)).returns("Mine", IncomingArticle::title)
                .returns("2020-01-01", IncomingArticle::published)
                .returns("It was so.", IncomingArticle::text);
    }

    @Test
    void markdownGivesItsWordsWithBlankLinesBetweenBlocks() {
        ExtractedText text = MarkdownText.of("""
                # Treaty *signed*

                The **ministers** met in
                [Vienna](https://example.org "x") & signed.\\
                So it was.

                > “We are ready,” she said.

                - one
                - two

                ```
                code
                ```
                <div>html</div>

                ![picture](x.png) It `was` so.
                """);
        assertThat(text.text()).isEqualTo("Treaty signed\n\nThe ministers met in Vienna & signed.\nSo it was.\n\n"
                + "“We are ready,” she said.\n\none\n\ntwo\n\nIt was so.");
        assertThat(text.title()).isEqualTo("Treaty signed");
    }

    @Test
    void deeplyNestedMarkdownIsReadInTime() {
        assertThat(MarkdownText.of("> ".repeat(20_000) + "deep").text()).endsWith("deep");
        assertThat(MarkdownText.of("*a ".repeat(50_000)).text()).startsWith("*a");
        assertThat(MarkdownText.of("[".repeat(50_000)).text()).startsWith("[");
    }
}

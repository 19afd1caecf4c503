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
    void pageWithoutAnArticleElementIsRidOfWhatIsNotTheArticle() {
        String text = HtmlText
                .of("""
                        <!doctype html><html lang=en><head><title>Ferry pier opens - Tide</title></head><body>
                        <div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience. By clicking accept you agree to our policy.</p><button>Accept</button></div>
                        <div class="header"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></div>
                        <div class="breadcrumb"><a href=/>Home</a> &gt; <a href=/n>News</a></div>
                        <div class="content"><h1>Ferry pier opens</h1><div class="byline">By Ann Smith</div>
                        <p>The ferry pier of Norland was opened on Monday by the minister of transport, who cut a ribbon, and 400 people came to see it.</p>
                        <div class="share-buttons"><a href=f>Share on Facebook</a> <a href=t>Tweet</a></div>
                        <p>It has 48 berths and cost 12 million crowns, which is twice what was planned when the work began, the town council said later.</p>
                        <div class="related-articles"><h3>Related</h3><ul><li><a href=1>Talks on the harbour fail again</a></li><li><a href=2>The mayor resigns</a></li></ul></div>
                        <figure><img src=x><figcaption>The pier on Monday. Photo: Tide</figcaption></figure>
                        <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2020</td><td>300</td></tr></table>
                        <ul><li>The pier is 300 metres long.</li><li>It was built in two years.</li></ul>
                        <p>Fishermen fear for their catch, and say so.</p>
                        </div>
                        <section id="comments"><h2>Comments</h2><div class="comment"><p>Bob: This is a waste of money and the minister should go, I have always said so and say it again.</p></div></section>
                        <div class="newsletter-signup"><p>Sign up for our newsletter and get the best stories every day in your inbox.</p></div>
                        <div class="footer"><p>Copyright 2022 Tide. All rights reserved.</p></div></body></html>
                        """)
                .text();
        assertThat(text.split("\n\n")).containsExactly("Ferry pier opens", "By Ann Smith",
                "The ferry pier of Norland was opened on Monday by the minister of transport, who cut a ribbon, and 400 people came to see it.",
                "It has 48 berths and cost 12 million crowns, which is twice what was planned when the work began, the town council said later.",
                "Year", "Ships", "2020", "300", "The pier is 300 metres long.", "It was built in two years.",
                "Fishermen fear for their catch, and say so.");
    }

    @Test
    void pageOfNothingButLinksIsKept() {
        assertThat(HtmlText.of("<div><a href=1>Talks failed.</a></div>").text()).isEqualTo("Talks failed.");
    }

    @Test
    void linkInASentenceStays() {
        assertThat(HtmlText.of("<p class=story-text>The <a href=1>talks</a> failed on Monday.</p>").text())
                .isEqualTo("The talks failed on Monday.");
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
                <!-- html -->

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

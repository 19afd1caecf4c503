package io.counterclaim.report;

import static io.counterclaim.testing.Approved.assertApproved;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Each format tells the same dossier as a person has approved it; strangers' words stay words in all of them. */
class ReportFormatTests {
    private static final Dossier EMPTY = new Dossier(List.of(), 0, List.of(), List.of(),
            new Dossier.NotChecked(0, List.of(), 0, List.of(), List.of()));
    private final MarkdownReport markdown = new MarkdownReport();
    private final Dossier dossier = SampleDossier.dossier();

    @Test
    void markdownIsAsApproved() {
        assertApproved("report/approved.md", markdown.tell(dossier));
    }

    @Test
    void markdownOfStrangersMarksNothingUp() {
        Parser.builder().build().parse(markdown.tell(dossier)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).isEqualTo("https://example.org/harbour");
            }
        });
    }

    @Test
    void emptyGraphIsToldWithoutEmptyHeadings() {
        assertThat(markdown.tell(EMPTY)).isEqualTo("# Consistency report\n\nNo article has been taken in, so there is"
                + " nothing to check yet.\n");
    }

    @Test
    void noIdStandsInRunningText() {
        assertThat(markdown.tell(dossier)).doesNotContainPattern("(claim|appearance|article|passage):\\w");
    }

    @Test
    void jsonIsAsApprovedAndReadsBack() {
        String json = new JsonReport().tell(dossier);
        assertApproved("report/approved.json", json);
        assertThat(JsonMapper.shared().readValue(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void htmlIsAsApprovedAndRunsNothing() {
        String html = new HtmlReport().tell(dossier);
        assertApproved("report/approved.html", html);
        var page = Jsoup.parse(html);
        assertThat(page.select("script, iframe, img, b, [onclick]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsOnly("https://example.org/harbour");
        assertThat(page.body().text()).contains("</script><script>alert(1)</script>");
    }

    @Test
    void sarifIsAsApprovedAndRefersToItsRules() {
        String sarif = new SarifReport().tell(dossier);
        assertApproved("report/approved.sarif", sarif);
        var run = JsonMapper.shared().readTree(sarif).at("/runs/0");
        var rules = run.at("/tool/driver/rules").findValuesAsString("id");
        run.get("results").forEach(result -> assertThat(rules).contains(result.get("ruleId").asString()));
        assertThat(run.at("/results/0/relatedLocations/0/physicalLocation/region/charLength").asInt())
                .isEqualTo(SampleDossier.HOSTILE.length());
    }

    @Test
    void junitIsAsApprovedAndWellFormed() throws Exception {
        String xml = new JUnitReport().tell(dossier);
        assertApproved("report/approved.xml", xml);
        var suites = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(dossier.checks().size());
        assertThat(Pattern.compile("<failure").matcher(xml).results().count()).isEqualTo(3);
    }

    @Test
    void everyFormatIsFoundAndHasAnApprovedFile() {
        assertThat(Reports.formats()).containsExactly("html", "json", "junit", "markdown", "sarif");
        assertThat(Path.of("src/test/resources/report").toFile().list((folder, name) -> name.startsWith("approved.")))
                .hasSameSizeAs(Reports.formats());
    }

    @Test
    void sentenceBeforeIsWhole() {
        assertThat(List
                .of("It was late. He left.", "He left", "It was late. He left. On Monday, ", "“Go.” He said: “Now!” ",
                        " ")
                .stream().map(SentenceBefore::in)).containsExactly("He left.", "He left", "He left. On Monday,",
                        "He said: “Now!”", null);
    }

    @Test
    void datesAreToldInWords() {
        assertThat(List.of("2022-10-05", "2004/..", "../2022", "2013~", "2021-12-06/2021-12-12", "../..").stream()
                .map(PlainEnglish::date)).containsExactly("2022-10-05", "2004 or later", "2022 or earlier",
                        "about 2013", "between 2021-12-06 and 2021-12-12", "at an unknown date");
    }
}

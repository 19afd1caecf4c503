package io.counterclaim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown report as one page that needs no other file and runs no script. */
final class HtmlReport implements ReportFormat {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final String PAGE = page();
    private final MarkdownReport markdown = new MarkdownReport();

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String tell(Dossier dossier) {
        return PAGE.replace("<!-- report -->", RENDERER.render(PARSER.parse(markdown.tell(dossier))).strip());
    }

    private static String page() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/report/page.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

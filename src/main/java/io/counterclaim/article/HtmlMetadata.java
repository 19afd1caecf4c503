package io.counterclaim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page says about its article: Open Graph, schema.org in JSON-LD, and the older meta elements. */
final class HtmlMetadata {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PUBLISHED = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name=date], meta[name=pubdate], meta[name=publish-date], meta[name=parsely-pub-date],"
            + " meta[name=DC.date.issued], meta[name=dcterms.date]";
    private final Document page;
    private final List<JsonNode> linked = new ArrayList<>();

    HtmlMetadata(Document page) {
        this.page = page;
        page.select("script[type=application/ld+json]").forEach(script -> collect(script.data()));
    }

    ExtractedText with(String text) {
        return new ExtractedText(text, first(meta("meta[property=og:title]"), linked("headline"), page.title()),
                first(meta("meta[property=og:site_name]"), linked("publisher")),
                first(href("link[rel=canonical]"), meta("meta[property=og:url]")), authors(), published());
    }

    private List<String> authors() {
        String author = first(meta("meta[name=author]"), linked("author"), meta("meta[property=article:author]"));
        return author == null || author.startsWith("http") ? List.of() : List.of(author);
    }

    /** The first date that is one: a page's broken metadata is not the reader's fault, so it is left out, not refused. */
    private @Nullable String published() {
        Element time = page.selectFirst("time[itemprop=datePublished][datetime], article time[pubdate][datetime]");
        return Stream.concat(page.select(PUBLISHED).stream().map(e -> e.attr("content")),
                Stream.of(String.valueOf(linked("datePublished")), time == null ? "" : time.attr("datetime")))
                .filter(HtmlMetadata::date).findFirst().orElse(null);
    }

    private static boolean date(String text) {
        try {
            PublishedDate.given(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void collect(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
            all.flatMap(n -> n.path("@graph").isArray() ? n.path("@graph").valueStream() : Stream.of(n))
                    .filter(JsonNode::isObject).forEach(linked::add);
        } catch (JacksonException broken) {
            // a page's broken JSON-LD says nothing
        }
    }

    /** A property of any object in the page's JSON-LD: a text, or the name of a person or organisation. */
    private @Nullable String linked(String property) {
        return linked.stream().filter(node -> node.path("@type").toString().matches(".*(?:Article|Posting|Report).*"))
                .map(node -> node.path(property)).map(v -> v.isArray() ? v.path(0) : v)
                .map(v -> v.isObject() ? v.path("name") : v).filter(JsonNode::isString).map(JsonNode::asString)
                .findFirst().orElse(null);
    }

    private @Nullable String meta(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr("content");
    }

    private @Nullable String href(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr("href");
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}

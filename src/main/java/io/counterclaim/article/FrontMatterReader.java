package io.counterclaim.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the YAML of a front matter token by token: nothing is built from it but strings, aliases are refused, and each
 * fault knows its line.
 */
final class FrontMatterReader {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> KEYS = List.of("title", "source", "uri", "authors", "published", "revises");
    private static final String EXAMPLE = "Mend the line; for example 'published: 2022-10-05'. The keys are "
            + String.join(", ", KEYS) + ".";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private final String name;

    FrontMatterReader(String name) {
        this.name = name;
    }

    /** The values of each key; the first line of {@code yaml} is the second of the file. */
    Map<String, List<String>> read(String yaml) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (JsonParser parser = YAML.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            if (token != null && token != JsonToken.START_OBJECT) {
                throw wrong(parser, "the front matter is no list of 'key: value' lines");
            }
            while (token != null && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readPair(parser, values);
            }
            if (parser.nextToken() != null) {
                throw wrong(parser, "there is more than one YAML document");
            }
            return values;
        } catch (JacksonException e) {
            String problem = Objects.requireNonNullElse(e.getOriginalMessage(), "not YAML").lines()
                    .filter(line -> !line.startsWith("while ")).findFirst().orElse("");
            throw wrong(lineOf(e), "the front matter is no YAML: " + problem);
        }
    }

    private void readPair(JsonParser parser, Map<String, List<String>> values) {
        String key = parser.currentName();
        if (!KEYS.contains(key)) {
            throw wrong(parser, "unknown key '" + key + "'");
        }
        if (values.containsKey(key)) {
            throw wrong(parser, "'" + key + "' is given twice");
        }
        parser.nextToken();
        List<String> read = key.equals("authors") && parser.currentToken() == JsonToken.START_ARRAY
                ? list(parser, key)
                : scalar(parser, key);
        values.put(key, read);
        validate(parser, key, read);
    }

    private List<String> list(JsonParser parser, String key) {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.addAll(scalar(parser, key));
        }
        return values;
    }

    private List<String> scalar(JsonParser parser, String key) {
        JsonToken token = parser.currentToken();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong(parser, "'" + key + "' uses an alias (*), which is not taken");
        }
        if (token == null || !token.isScalarValue()) {
            String wanted = key.equals("authors") ? "a text or a list of texts" : "one text";
            throw wrong(parser, "'" + key + "' wants " + wanted);
        }
        String value = token == JsonToken.VALUE_NULL
                ? ""
                : WHITE_SPACE.matcher(parser.getString().strip()).replaceAll(" ");
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private void validate(JsonParser parser, String key, List<String> values) {
        try {
            if (key.equals("published") && !values.isEmpty()) {
                PublishedDate.given(values.getFirst());
            }
            if ((key.equals("uri") || key.equals("revises")) && !values.isEmpty()) {
                new URI(values.getFirst());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(parser, "published: " + e.getMessage());
        } catch (URISyntaxException e) {
            throw wrong(parser, key + ": '" + values.getFirst() + "' is no URI");
        }
    }

    private UnreadableArticleException wrong(JsonParser parser, String problem) {
        return wrong(lineOf(parser.currentTokenLocation()), problem);
    }

    /** Where what is broken begins, rather than the last token that was whole. */
    private static int lineOf(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException fault) {
            return fault.getContextMark().or(fault::getProblemMark).map(mark -> mark.getLine() + 1)
                    .orElse(lineOf(e.getLocation()));
        }
        return lineOf(e.getLocation());
    }

    private static int lineOf(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    /** @param line of the YAML, counted from 1; the file has the opening line before it */
    private UnreadableArticleException wrong(int line, String problem) {
        return new UnreadableArticleException(name, line + 1, problem, EXAMPLE);
    }
}

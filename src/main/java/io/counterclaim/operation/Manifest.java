package io.counterclaim.operation;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations that a front end was built with, in the form {@code generate-persisted-query-manifest} of Apollo writes:
 * {@code {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "name", "type", "body"}]}}.
 */
final class Manifest {
    private static final String FORMAT = "apollo-persisted-query-manifest";
    private final Path file;

    private Manifest(Path file) {
        this.file = file;
    }

    /**
     * The texts of the operations by their ids.
     *
     * @throws BrokenManifestException when the file cannot be read or has another form
     */
    static Map<String, String> read(Path file) {
        return new Manifest(file).operations();
    }

    private Map<String, String> operations() {
        JsonNode root = root();
        if (!root.path("format").asString("").equals(FORMAT) || root.path("version").asInt(0) != 1) {
            throw wrong("it does not begin with \"format\": \"" + FORMAT + "\", \"version\": 1", null);
        }
        var texts = new LinkedHashMap<String, String>();
        int place = 0;
        for (JsonNode operation : root.path("operations")) {
            String id = text(operation, "id", place);
            if (texts.put(id, text(operation, "body", place)) != null) {
                throw wrong("operations[" + place + "].id \"" + id + "\" is there already", null);
            }
            place++;
        }
        return texts;
    }

    private JsonNode root() {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException | JacksonException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private String text(JsonNode operation, String name, int place) {
        String text = operation.path(name).asString("");
        if (text.isBlank()) {
            throw wrong("operations[" + place + "]." + name + " is missing", null);
        }
        return text;
    }

    private BrokenManifestException wrong(String what, @Nullable Exception cause) {
        return new BrokenManifestException("The manifest of operations " + file + " cannot be used: " + what + ".",
                cause);
    }

    /**
     * That every operation asks for what there is.
     *
     * @throws BrokenManifestException for the first that does not
     */
    static void check(Path file, Map<String, String> texts, GraphQLSchema schema) {
        texts.forEach((id, text) -> {
            var result = ParseAndValidate.parseAndValidate(schema, ExecutionInput.newExecutionInput(text).build());
            if (result.isFailure()) {
                throw new Manifest(file).wrong("operation \"" + id + "\" does not fit the schema: "
                        + result.getErrors().getFirst().getMessage(), null);
            }
        });
    }
}

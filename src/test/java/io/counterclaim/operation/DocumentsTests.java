package io.counterclaim.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTests {
    private static final String QUERY = "query Claims { claims { text } }";
    private static final String NOTHING = PersistedQuerySupport.PERSISTED_QUERY_MARKER;
    private final Documents documents = new Documents(Map.of("listed", "{ checks { id } }", "writing",
            "mutation { runChecks }"), false, 10_000);
    private int parsed;

    @Test
    void documentIsParsedOnce() {
        var first = ask(documents, QUERY, null);
        var second = ask(documents, QUERY, null);

        assertThat(second.getDocument()).isSameAs(first.getDocument());
        assertThat(parsed).isEqualTo(1);
    }

    @Test
    void hashAloneIsEnoughOnceTheTextWasSentWithIt() {
        String hash = hash(QUERY);

        assertThat(refusal(ask(documents, NOTHING, hash))).isEqualTo("NOT_FOUND PersistedQueryNotFound");
        assertThat(ask(documents, QUERY, hash).hasErrors()).isFalse();
        assertThat(ask(documents, NOTHING, hash).getDocument()).isSameAs(ask(documents, QUERY, null).getDocument());
        assertThat(parsed).isEqualTo(1);
    }

    @Test
    void textUnderTheHashOfAnotherIsRefusedAndNotKept() {
        ask(documents, QUERY, null);

        assertThat(refusal(ask(documents, "{ other }", hash(QUERY)))).startsWith("INVALID_INPUT")
                .contains(hash("{ other }"));
        assertThat(ask(documents, NOTHING, hash(QUERY)).hasErrors()).isFalse();
        assertThat(refusal(ask(documents, NOTHING, hash("{ other }")))).startsWith("NOT_FOUND");
    }

    @Test
    void whatIsWrongIsToldAgainAndNotKept() {
        assertThat(ask(documents, "{ wrong", null).hasErrors()).isTrue();
        assertThat(ask(documents, "{ wrong", null).hasErrors()).isTrue();
        assertThat(refusal(ask(documents, NOTHING, hash("{ wrong")))).startsWith("NOT_FOUND");
    }

    @Test
    void listedOperationsAreKnownByTheirIdsForEver() {
        assertThat(ask(documents, NOTHING, "listed").hasErrors()).isFalse();
        IntStream.range(0, 5000).forEach(i -> ask(documents, "{ f" + i + " }", null));
        parsed = 0;

        assertThat(ask(documents, NOTHING, "listed").hasErrors()).isFalse();
        assertThat(parsed).isZero();
    }

    @Test
    void noMoreIsRememberedThanMayBe() {
        IntStream.range(0, 5000).forEach(i -> ask(documents, "{ f" + i + " }", null));
        long known = IntStream.range(0, 5000)
                .filter(i -> !ask(documents, NOTHING, hash("{ f" + i + " }")).hasErrors()).count();

        assertThat(known).isBetween(1L, 10_000L / 64);
    }

    @Test
    void onlyWhatIsListedIsAnsweredWhereThatIsWanted() {
        var strict = new Documents(Map.of("listed", "{ checks { id } }"), true, 10_000);

        assertThat(ask(strict, NOTHING, "listed").hasErrors()).isFalse();
        assertThat(refusal(ask(strict, QUERY, null))).startsWith("FORBIDDEN");
        assertThat(refusal(ask(strict, QUERY, hash(QUERY)))).startsWith("FORBIDDEN");
        assertThat(refusal(ask(strict, NOTHING, hash(QUERY)))).startsWith("FORBIDDEN");
    }

    @Test
    void whatWritesIsRefusedWhereOnlyReadingIsAllowed() {
        assertThat(refusal(askReadOnly("writing"))).startsWith("INVALID_INPUT").contains("POST");
        assertThat(askReadOnly("listed").hasErrors()).isFalse();
    }

    private PreparsedDocumentEntry askReadOnly(String id) {
        return documents.getDocumentAsync(input(NOTHING, id).transform(input -> input
                .graphQLContext(Map.of(Documents.READ_ONLY, true))), this::parse).join();
    }

    private PreparsedDocumentEntry ask(Documents from, String text, @Nullable String hash) {
        return from.getDocumentAsync(input(text, hash), this::parse).join();
    }

    private static ExecutionInput input(String text, @Nullable String hash) {
        var extensions = new HashMap<String, Object>();
        if (hash != null) {
            extensions.put("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        }
        return ExecutionInput.newExecutionInput(text).extensions(extensions).build();
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        parsed++;
        try {
            return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        }
    }

    private static String refusal(PreparsedDocumentEntry entry) {
        var error = entry.getErrors().getFirst();
        return error.getExtensions().get("code") + " " + error.getMessage();
    }

    private static String hash(String text) {
        return Documents.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}

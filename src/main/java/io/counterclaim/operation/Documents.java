package io.counterclaim.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.language.OperationDefinition;
import io.counterclaim.api.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parses and validates each document once. A request may name a document by its SHA-256 alone, as Apollo's automatic
 * persisted queries do: one that was sent before, or stands in the manifest under that id.
 */
final class Documents implements PreparsedDocumentProvider {
    /** What the context of a request that may not change anything has as true. */
    static final String READ_ONLY = Documents.class.getName() + ".readOnly";
    private static final String EXTENSION = "persistedQuery";
    private final Map<String, String> manifest;
    private final boolean only;
    private final Cache<String, PreparsedDocumentEntry> listed;
    private final Cache<String, Remembered> sent;

    /**
     * @param manifest texts by their ids; they are never forgotten
     * @param only whether other documents are refused
     * @param remembered how many characters of other documents are remembered
     */
    Documents(Map<String, String> manifest, boolean only, long remembered) {
        this.manifest = manifest;
        this.only = only;
        this.listed = Caffeine.newBuilder().build();
        this.sent = Caffeine.newBuilder().maximumWeight(remembered)
                .weigher((String hash, Remembered one) -> one.length + hash.length()).build();
    }

    /** The texts that are never forgotten, by their ids. */
    Map<String, String> manifest() {
        return manifest;
    }

    /** A document, and how long its text is. */
    private static final class Remembered {
        private final PreparsedDocumentEntry document;
        private final int length;

        Remembered(PreparsedDocumentEntry document, int length) {
            this.document = document;
            this.length = length;
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = document(input, parse);
        input.getGraphQLContext().put(KeptAnswers.READS, !writes(document));
        return CompletableFuture.completedFuture(input.getGraphQLContext().getBoolean(READ_ONLY) && writes(document)
                ? refused(ErrorCode.INVALID_INPUT, "Only queries are answered by GET: send this by POST.")
                : document);
    }

    private static boolean writes(PreparsedDocumentEntry document) {
        return document.getDocument() != null && document.getDocument().getDefinitionsOfType(OperationDefinition.class)
                .stream().anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
    }

    private PreparsedDocumentEntry document(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String named = named(input.getExtensions());
        if (named != null && manifest.get(named) instanceof String text) {
            return listed.get(named, id -> parse.apply(input.transform(changed -> changed.query(text))));
        }
        if (only) {
            return refused(ErrorCode.FORBIDDEN, "This server answers only the operations of its manifest:"
                    + " send 'extensions.persistedQuery.sha256Hash' with the id of one.");
        }
        return bySending(named, input, parse);
    }

    private PreparsedDocumentEntry bySending(@Nullable String named, ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        boolean nothing = input.getQuery().isBlank()
                || input.getQuery().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
        if (nothing && named != null) {
            Remembered known = sent.getIfPresent(named);
            // Apollo's clients know this message, and send the text with the hash then
            return known == null ? refused(ErrorCode.NOT_FOUND, "PersistedQueryNotFound") : known.document;
        }
        String hash = hash(input.getQuery());
        return named == null || named.equalsIgnoreCase(hash)
                ? remembered(hash, input, parse)
                : refused(ErrorCode.INVALID_INPUT,
                        "'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query', which is " + hash + ".");
    }

    private PreparsedDocumentEntry remembered(String hash, ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        Remembered known = sent.getIfPresent(hash);
        if (known != null) {
            return known.document;
        }
        PreparsedDocumentEntry document = parse.apply(input);
        if (!document.hasErrors()) { // whoever sends what is wrong shall not crowd out what is right
            sent.put(hash, new Remembered(document, input.getQuery().length()));
        }
        return document;
    }

    /** The hash that a request names; null when it names none. */
    static @Nullable String named(Map<String, ? extends @Nullable Object> extensions) {
        return extensions.get(EXTENSION) instanceof Map<?, ?> persisted
                && persisted.get("sha256Hash") instanceof String hash ? hash : null;
    }

    private static PreparsedDocumentEntry refused(ErrorCode code, String message) {
        GraphQLError error = GraphqlErrorBuilder.newError().message("%s", message).errorType(code)
                .extensions(Map.of("code", code.name())).build();
        return new PreparsedDocumentEntry(error);
    }

    private static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256, in lower case. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

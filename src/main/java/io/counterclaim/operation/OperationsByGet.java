package io.counterclaim.operation;

import io.counterclaim.api.Unkept;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a query by GET that names its document by a hash, with what browsers and proxies need to keep the answer: a tag
 * of what it says, and how long it may be used unasked.
 */
final class OperationsByGet implements HandlerFunction<ServerResponse> {
    private final WebGraphQlHandler handler;
    private final JsonMapper json;
    private final Duration maxAge;

    OperationsByGet(WebGraphQlHandler handler, JsonMapper json, Duration maxAge) {
        this.handler = handler;
        this.json = json;
        this.maxAge = maxAge;
    }

    /** Whether a request is one: any other GET is for pages that look around. */
    static boolean isOne(ServerRequest request) {
        return request.param("extensions").isPresent();
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        WebGraphQlResponse response = Objects.requireNonNull(handler.handleRequest(graphQl(request)).block());
        byte[] body = json.writeValueAsBytes(response.toMap());
        var answer = ServerResponse.ok().contentType(MediaType.APPLICATION_JSON)
                .varyBy("Accept-Encoding")
                .cacheControl(mayBeKept(response) ? kept() : CacheControl.noStore());
        if (!mayBeKept(response)) {
            return answer.body(body);
        }
        String tag = '"' + Documents.hash(body).substring(0, 32) + '"';
        return request.checkNotModified(tag).orElseGet(() -> answer.eTag(tag).body(body));
    }

    private static boolean mayBeKept(WebGraphQlResponse response) {
        return response.getErrors().isEmpty()
                && !Unkept.isMarked(response.getExecutionInput().getGraphQLContext());
    }

    private CacheControl kept() {
        return maxAge.isZero() ? CacheControl.noCache() : CacheControl.maxAge(maxAge).mustRevalidate();
    }

    private WebGraphQlRequest graphQl(ServerRequest request) {
        SerializableGraphQlRequest body = body(request);
        if (Documents.named(body.getExtensions()) == null) {
            throw new ServerWebInputException("by GET, 'extensions' has persistedQuery.sha256Hash");
        }
        var graphQl = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(), request.remoteAddress().orElse(null), request.attributes(), body,
                request.servletRequest().getRequestId(), request.servletRequest().getLocale());
        graphQl.configureExecutionInput((input, changed) -> changed
                .graphQLContext(Map.of(Documents.READ_ONLY, true)).build());
        return graphQl;
    }

    private SerializableGraphQlRequest body(ServerRequest request) {
        var body = json.createObjectNode();
        request.param("operationName").ifPresent(name -> body.put("operationName", name));
        for (String name : new String[]{"variables", "extensions"}) {
            request.param(name).filter(text -> !text.isBlank()).ifPresent(text -> body.set(name, object(name, text)));
        }
        return json.treeToValue(body, SerializableGraphQlRequest.class);
    }

    private ObjectNode object(String name, String text) {
        try {
            if (json.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new ServerWebInputException("'" + name + "' is no JSON: " + e.getOriginalMessage(), null, e);
        }
        throw new ServerWebInputException("'" + name + "' is no JSON object");
    }
}

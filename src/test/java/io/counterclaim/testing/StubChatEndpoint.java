package io.counterclaim.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model's server on this machine that says what a test wants it to say, and remembers what it was asked. */
public final class StubChatEndpoint implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpServer server;
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Reply reply = new Reply(200, completion("{\"claims\": []}"), false);

    private record Reply(int status, String body, boolean never) {}

    public StubChatEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Runnable::run);
        server.start();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The model says {@code content}. */
    public StubChatEndpoint says(String content) {
        reply = new Reply(200, completion(content), false);
        return this;
    }

    /** The model tells these claims, each by the fields of the schema. */
    @SafeVarargs
    public final StubChatEndpoint tells(Map<String, Object>... claims) {
        return says(JSON.writeValueAsString(Map.of("claims", List.of(claims))));
    }

    /** The server answers so. */
    public StubChatEndpoint answers(int status, String body) {
        reply = new Reply(status, body, false);
        return this;
    }

    /** The server accepts the question and never answers. */
    public StubChatEndpoint hangs() {
        reply = new Reply(200, "", true);
        return this;
    }

    /** Every request so far. */
    public List<JsonNode> requests() {
        return requests;
    }

    /** The Authorization header of every request so far. */
    public List<String> keys() {
        return keys;
    }

    private static String completion(String content) {
        return JSON.writeValueAsString(
                Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", content)))));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(JSON.readTree(exchange.getRequestBody()));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (reply.never) {
                closed.await();
                return;
            }
            byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Location", baseUrl() + "/elsewhere");
            exchange.sendResponseHeaders(reply.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}

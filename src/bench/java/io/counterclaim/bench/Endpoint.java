package io.counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL server under test, asked over HTTP. */
final class Endpoint {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient client = client();
    private final URI uri;

    Endpoint(URI uri) {
        this.uri = uri;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    static byte[] body(String document, Map<String, Object> variables) {
        return JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
    }

    /** The answer's body; an answer with errors is one that the measure must not count. */
    byte[] ask(byte[] body) throws IOException, InterruptedException {
        return ask(client, body);
    }

    private byte[] ask(HttpClient client, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || new String(answer.body(), 0, Math.min(10, answer.body().length),
                java.nio.charset.StandardCharsets.UTF_8).contains("errors")) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(),
                    java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /**
     * How many requests a second are answered when that many ask, each its next as soon as it has its answer; over new
     * connections, for a server closes those that were idle while another was asked.
     */
    double perSecond(java.util.List<byte[]> bodies, int connections, double seconds)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var answered = new LongAdder();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long began = System.nanoTime();
        try (var fresh = client(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, connections).mapToObj(i -> threads.submit((Callable<Void>) () -> {
                while (System.nanoTime() < end) {
                    ask(fresh, bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size())));
                    answered.increment();
                }
                return null;
            })).toList();
            for (var one : asking) {
                one.get();
            }
        }
        return answered.sum() / ((System.nanoTime() - began) / 1e9);
    }

    /** Waits until it answers at all. */
    void awaitStart(byte[] body, Process process) throws InterruptedException, IOException {
        for (int i = 0; i < 240 && process.isAlive(); i++) {
            try {
                ask(body);
                return;
            } catch (IOException e) {
                if (i == 239) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
        throw new IOException("the server under test ended with " + process.exitValue());
    }
}

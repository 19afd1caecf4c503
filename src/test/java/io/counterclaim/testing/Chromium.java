package io.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page in a headless Chromium, used over the DevTools protocol as a person uses it. It finds no machine but this one. */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CTRL = 2;
    private final Process process;
    private final WebSocket tools;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Process process, URI page) {
        this.process = process;
        this.tools = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Told()).join();
        Stream.of("Page", "Network", "Runtime", "Log").forEach(domain -> ask(domain + ".enable", Map.of()));
    }

    /** The browser of this machine, if there is one. */
    public static Optional<String> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }

    /**
     * Starts it with an empty page.
     *
     * @param folder where it may write; what it asked the network for is in {@code net.json} there once it is closed
     */
    public static Chromium start(String browser, Path folder) throws Exception {
        Path profile = folder.resolve("profile");
        Process process = new ProcessBuilder(browser, "--headless=new", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-default-apps", "--disable-sync", "--disable-extensions", "--disable-domain-reliability",
                "--metrics-recording-only", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-dev-shm-usage", "--user-data-dir=" + profile, "--log-net-log=" + folder.resolve("net.json"),
                "--window-size=1400,900", "--remote-debugging-port=0", "about:blank")
                .redirectErrorStream(true).redirectOutput(folder.resolve("console").toFile()).start();
        try {
            return new Chromium(process, page(profile.resolve("DevToolsActivePort"), process));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI page(Path port, Process process) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(port) || Files.readAllLines(port).isEmpty()) {
            assertThat(process.isAlive() && Instant.now().isBefore(end)).as("Chromium starts").isTrue();
            Thread.sleep(100);
        }
        var list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list");
        String pages = HttpClient.newHttpClient().send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(pages).valueStream().filter(page -> page.path("type").asString()
                .equals("page")).map(page -> URI.create(page.path("webSocketDebuggerUrl").asString())).findFirst()
                .orElseThrow();
    }

    public void open(String url) {
        ask("Page.navigate", Map.of("url", url));
    }

    /** What a script comes to. */
    public JsonNode value(String script) {
        JsonNode answer = ask("Runtime.evaluate",
                Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        assertThat(answer.has("exceptionDetails")).as("%s%n%s", script, answer).isFalse();
        return answer.path("result").path("value");
    }

    /** Waits until a script comes to true. */
    public void until(String script) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!value(script).asBoolean(false)) {
            assertThat(Instant.now()).as("%s; complaints: %s", script, complaints).isBefore(end);
            Thread.sleep(100);
        }
    }

    /** Clicks into the middle of the first element that a selector finds. */
    public void click(String selector) {
        JsonNode middle = value(
                "(box => ({x: box.x + box.width / 2, y: box.y + box.height / 2}))(document.querySelector("
                        + JsonMapper.shared().writeValueAsString(selector) + ").getBoundingClientRect())");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask("Input.dispatchMouseEvent", Map.of("type", type, "x", middle.path("x").asDouble(), "y",
                    middle.path("y").asDouble(), "button", "left", "clickCount", 1));
        }
    }

    /** Types on the keyboard. */
    public void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> {
            ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", letter, "text", letter));
            ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        });
    }

    public void pressCtrlEnter() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            ask("Input.dispatchKeyEvent", Map.of("type", type, "key", "Enter", "code", "Enter",
                    "windowsVirtualKeyCode", 13, "modifiers", CTRL));
        }
    }

    public void picture(Path file) throws IOException {
        String image = ask("Page.captureScreenshot", Map.of()).path("data").asString();
        Files.write(file, Base64.getDecoder().decode(image));
    }

    /** The URLs that the page asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What the browser found wrong with the page. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int id = sent.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        tools.sendText(JsonMapper.shared().writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
                true).join();
        JsonNode told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(told.has("error")).as("%s: %s", method, told).isFalse();
        return told.path("result");
    }

    @Override
    public void close() throws InterruptedException {
        try {
            ask("Browser.close", Map.of());
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private final class Told implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                told(JsonMapper.shared().readTree(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void told(JsonNode message) {
            JsonNode parameters = message.path("params");
            switch (message.path("method").asString("")) {
                case "Network.requestWillBeSent" -> asked.add(parameters.path("request").path("url").asString());
                case "Runtime.exceptionThrown" -> complaints.add(parameters.path("exceptionDetails").toString());
                case "Log.entryAdded" -> {
                    if (parameters.path("entry").path("level").asString().equals("error")) {
                        complaints.add(parameters.path("entry").toString());
                    }
                }
                default -> Optional.ofNullable(waiting.remove(message.path("id").asInt(0)))
                        .ifPresent(answer -> answer.complete(message));
            }
        }
    }
}

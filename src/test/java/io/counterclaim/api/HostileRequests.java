package io.counterclaim.api;

import static io.counterclaim.api.HostileDocuments.quoted;

import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests of those who mean no good, the same for the same seed. */
final class HostileRequests {
    private static final String PAGE = "claims(first: 100) { edges { node { appearances(first: 100) { edges { node { claim { ";
    private static final List<String> TYPES = List.of("text/plain", "application/xml",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded", "application/graphql", "application/json; charset=utf-16", "*/*",
            "json",
            "application/json;;;", "application/x-java-serialized-object", "application/json; charset=nothing");
    private static final List<String> TOKENS = List.of("{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "&",
            "|", "=",
            "query", "mutation", "subscription", "fragment", "on", "claims", "first", "1", "-", "1e", "\"", "\"\"\"",
            "#", ",",
            "\\", "\u0000", "\ufeff", "é", "null", "true", "input", "type", "schema", "extend", "__typename", "edges");
    private final Random random;
    private final HostileDocuments documents;
    private final List<Supplier<Hostile>> kinds = List.of(this::deep, this::wide, this::aliases, this::circles,
            this::missing,
            this::chain, this::doubling, this::hugeVariable, this::unicode, this::batch, this::brokenJson,
            this::wrongType,
            this::harmfulArguments, this::harmfulArguments, this::harmfulArguments, this::harmfulChange,
            this::confusion,
            this::confusion, this::schemaBomb, this::directives, this::names, this::soup, this::shapes, this::method);

    HostileRequests(GraphQLSchema schema, long seed) {
        this.random = new Random(seed);
        this.documents = new HostileDocuments(schema, random);
    }

    /** So many requests, of each kind as many as of any other. */
    List<Hostile> take(int count) {
        return IntStream.range(0, count).mapToObj(n -> kinds.get(n % kinds.size()).get()).toList();
    }

    private Hostile deep() {
        int depth = size(3000);
        return random.nextBoolean()
                ? json("deep",
                        "{ " + PAGE.repeat(depth) + "id" + " } } }".repeat(depth) + " } } } }".repeat(depth) + " }")
                : json("deep braces", "{ claims " + "{ edges ".repeat(depth) + "}".repeat(random.nextInt(depth + 1)));
    }

    private Hostile wide() {
        String field = random.nextBoolean() ? "id " : "predicate { id } subject { name } ";
        return json("wide", "{ claims(first: 100) { edges { node { " + field.repeat(size(4000)) + "} } } }");
    }

    private Hostile aliases() {
        String field = random.nextBoolean() ? ": claims(first: 100) { totalCount } " : ": __typename ";
        return json("aliases", "{ " + many(size(2500), n -> "a" + n + field) + "}");
    }

    private Hostile circles() {
        int length = size(200);
        return json("circles", "{ claims { edges { node { ...f0 } } } } "
                + many(length, n -> "fragment f" + n + " on Claim { id ...f" + (n + 1) % length + " } "));
    }

    private Hostile missing() {
        return json("missing fragments",
                "{ " + many(size(1000), n -> "...f" + n + " ") + "} fragment unused on Claim { id }");
    }

    private Hostile chain() {
        int length = size(700);
        String below = random.nextBoolean() ? "...f%d" : "restatedAs { ...f%d }";
        return json("chain", "{ claims { edges { node { ...f0 } } } } "
                + many(length, n -> "fragment f" + n + " on Claim { " + below.formatted(n + 1) + " } ")
                + "fragment f" + length + " on Claim { id }");
    }

    private Hostile doubling() {
        int length = 1 + random.nextInt(60);
        String twice = random.nextBoolean()
                ? "...f%1$d ... { ...f%1$d }"
                : "a: restatedAs { ...f%1$d } b: restatedAs { ...f%1$d }";
        return json("doubling", "{ claims { edges { node { ...f0 } } } } "
                + many(length, n -> "fragment f" + n + " on Claim { " + twice.formatted(n + 1) + " } ")
                + "fragment f" + length + " on Claim { id }");
    }

    private Hostile hugeVariable() {
        int size = size(random.nextInt(20) == 0 ? 500_000 : 5000);
        String value = switch (random.nextInt(4)) {
            case 0 -> quoted("a ".repeat(size));
            case 1 -> "[" + "\"x\",".repeat(size) + "1]";
            case 2 -> "[".repeat(size) + "]".repeat(size);
            default -> "{" + many(size, n -> "\"k" + n + "\":1,") + "\"k\":1}";
        };
        return body("huge variable",
                "{\"query\":" + quoted("query($text: String!) { searchClaims(text: $text) { totalCount } }")
                        + ",\"variables\":{\"text\":" + value + "}}");
    }

    private Hostile unicode() {
        List<String> odd = List.of("\\ud800", "\\udc00\\ud800", "\\u0000", "\\ufffe", "\\u202e", "\u0001", "\u007f",
                "\ufeff",
                "\\uD83D\\uDE00", "\\u", "\\x41", "\u2028");
        String text = random.ints(1 + random.nextInt(5), 0, odd.size()).mapToObj(odd::get)
                .collect(Collectors.joining("a"));
        Hostile request = body("unicode", switch (random.nextInt(3)) {
            case 0 -> "{\"query\":\"{ searchClaims(text: \\\"" + text + "\\\") { totalCount } }\"}";
            case 1 -> "{\"query\":\"query($t: ID!) { claim(id: $t) { id } }\",\"variables\":{\"t\":\"" + text + "\"}}";
            default -> "{\"query\":\"{ claims { " + text + " } }\"}";
        });
        if (random.nextInt(3) == 0) {
            request.body[request.body.length / 2] = (byte) (128 + random.nextInt(128));
        }
        return request;
    }

    private Hostile batch() {
        String one = "{\"query\":\"{ claims { totalCount } }\"}";
        return body("batch", "[" + (one + ",").repeat(size(500)) + one + "]");
    }

    private Hostile brokenJson() {
        byte[] body = "{\"query\":\"{ claims { totalCount } }\",\"variables\":{\"a\":[1,2,{\"b\":null}]}}"
                .getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(4); times >= 0; times--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = random.nextBoolean() ? body : java.util.Arrays.copyOf(body, random.nextInt(body.length));
        return new Hostile("broken JSON", "POST", "application/json", "application/json", cut);
    }

    private Hostile wrongType() {
        Hostile honest = json("wrong type", "{ claims { totalCount } }");
        return random.nextBoolean()
                ? new Hostile(honest.kind, "POST", pick(TYPES), "application/json", honest.body)
                : new Hostile(honest.kind, "POST", "application/json", pick(TYPES), honest.body);
    }

    private Hostile harmfulArguments() {
        return json("harmful arguments", documents.query(3 + random.nextInt(6)));
    }

    private Hostile harmfulChange() {
        return json("harmful change", documents.mutation());
    }

    private Hostile confusion() {
        String value = pick(
                List.of("null", "1", "-1.5", "1e999", "true", "\"\"", "\"x\"", "[]", "[[[]]]", "[null,1,\"x\"]", "{}",
                        "{\"text\":1}", "{\"text\":[{}],\"predicate\":{}}", "{\"field\":\"TEXT\",\"direction\":1}",
                        "{\"nothing\":1}",
                        "\"2020-01-01\"", "\"+999999999-01-01T00:00:00Z\"", quoted(documents.string()),
                        quoted(documents.string())));
        return body("confusion",
                "{\"query\":" + quoted(documents.withVariable("v")) + ",\"variables\":{\"v\":" + value + "}}");
    }

    private Hostile schemaBomb() {
        int depth = size(100);
        return json("schema bomb", switch (random.nextInt(3)) {
            case 0 ->
                "{ __schema { types " + "{ fields { type ".repeat(depth) + "{ name }" + " } }".repeat(depth) + " } }";
            case 1 -> "{ " + many(depth, n -> "a" + n + ": __schema { types { name } } ") + "}";
            default ->
                "{ __type(name: \"Claim\") " + "{ ofType ".repeat(depth) + "{ name }" + " }".repeat(depth) + " }";
        });
    }

    private Hostile directives() {
        String directive = pick(
                List.of("@skip(if: false) ", "@include(if: true) ", "@skip ", "@nothing ", "@deprecated ",
                        "@skip(if: \"x\") ", "@include(if: $v) ", "@defer ", "@stream(initialCount: 0) ", "@oneOf "));
        return json("directives",
                "query { claims " + directive.repeat(size(2000)) + "{ totalCount " + directive + "} }");
    }

    private Hostile names() {
        String name = pick(
                List.of("\"a\"", "\"b\"", "\"c\"", "\"\"", "null", "5", "[]", "{}", quoted("a".repeat(size(50_000))),
                        "\"\\u0000\""));
        String query = pick(List.of("query a { claims { totalCount } } query b { claims { totalCount } }",
                "query a { __typename } query a { __typename }", "{ __typename } query b { __typename }",
                "subscription a { x }",
                "fragment a on Claim { id }", "mutation a { x } query b { __typename }", "type Query { a: Int }"));
        return body("names", "{\"query\":" + quoted(query) + ",\"operationName\":" + name + "}");
    }

    private Hostile soup() {
        return json("soup",
                random.ints(size(300), 0, TOKENS.size()).mapToObj(TOKENS::get).collect(Collectors.joining(" ")));
    }

    private Hostile shapes() {
        return body("shapes", pick(List.of("", " ", "null", "1", "\"x\"", "{}", "[]", "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":{}}", "{\"query\":\"\"}", "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":[\"{a}\"]}",
                "{\"query\":\"{__typename}\",\"variables\":\"x\"}", "{\"query\":\"{__typename}\",\"extensions\":1}",
                "{\"query\":\"{__typename}\",\"query\":\"{a}\"}", "{\"document\":\"{__typename}\"}", "{\"id\":\"abc\"}",
                "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}}",
                "{\"query\":\"#" + "x".repeat(size(100_000)) + "\"}",
                "{\"query\":\"" + " ".repeat(size(300_000)) + "{a}\"}")));
    }

    private Hostile method() {
        return new Hostile("method", pick(List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACK")),
                "application/json", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Small mostly, at times as large as {@code limit}. */
    private int size(int limit) {
        return 1 + (int) Math.pow(limit, random.nextDouble());
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Hostile json(String kind, String document) {
        return body(kind, "{\"query\":" + quoted(document) + "}");
    }

    private static Hostile body(String kind, String body) {
        return new Hostile(kind, "POST", "application/json", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent to {@code /graphql}. */
    record Hostile(String kind, String method, String contentType, String accept, byte[] body) {

        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return kind + ": " + method + " " + contentType + " (accepts " + accept + ") "
                    + text.substring(0, Math.min(500, text.length()));
        }
    }
}

package io.counterclaim.claim;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A small graph drawn by chance, of which much is unknown, and beside it the same as plain records to filter by hand. */
record DrawnClaims(List<Drawn> claims) {
    private static final OffsetDateTime START = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String CLAIMS = """
            UNWIND $rows AS row
            CREATE (c:Claim {id: row.id, slot: row.id, text: row.text, sortText: row.text, predicate: row.predicate,
              recordedAt: row.recordedAt, context: row.context, state: row.state, measure: row.measure, low: row.low, high: row.high,
              dateFrom: row.dateFrom, dateTo: row.dateTo})
            FOREACH (_ IN CASE WHEN row.restated THEN [1] ELSE [] END | SET c:Restated)
            WITH c, row
            CALL (c, row) { MATCH (e:Entity {id: row.subject}) CREATE (c)-[:SUBJECT]->(e) }
            CALL (c, row) { UNWIND row.values AS id MATCH (e:Entity {id: id}) CREATE (c)-[:VALUE]->(e) }
            UNWIND row.said AS s
            MATCH (r:Article {id: s.article})-[:HAS]->(p) MATCH (who:Entity|Source {id: s.claimant})
            CREATE (c)<-[:STATES]-(a:Appearance {stance: s.stance, certainty: s.certainty, holdsFrom: s.holdsFrom,
              holdsTo: s.holdsTo, recordedAt: s.recordedAt, id: s.id, confidence: s.confidence, speakerBasis: s.speakerBasis})
              -[:QUOTES]->(p) CREATE (a)-[:MADE_BY]->(who)
            FOREACH (_ IN CASE s.confidence WHEN 'LOW' THEN [1] ELSE [] END | SET a:Low)""";
    private static final String AROUND = """
            UNWIND range(0, 3) AS i
            CREATE (:Entity {id: 'entity:' + i, name: 'E' + i, type: 'PERSON', anonymous: false})
            CREATE (:Source {id: 'source:' + i, name: 'S' + i})""";
    private static final String ARTICLES = """
            UNWIND $rows AS row
            MATCH (s:Source {id: row.source})
            CREATE (s)-[:PUBLISHED]->(:Article {id: row.id, title: row.id, sortTitle: row.id, publishedFrom: row.from,
              publishedTo: row.to})-[:HAS]->(:Passage {id: 'passage:' + row.id, start: 0, end: 2, exact: 'No', prefix: '',
              suffix: ''})""";

    /** A claim and whoever says it. */
    record Drawn(Map<String, Object> row) {
        String id() {
            return (String) row.get("id");
        }

        boolean restated() {
            return (boolean) row.get("restated");
        }

        /** The ids of its appearances that a filter leaves. */
        List<String> said(Map<String, Object> filter) {
            return list(row, "said").stream().filter(said -> appearanceMeets(said, filter))
                    .map(said -> (String) said.get("id")).toList();
        }

        /** Ids of the claimants that deny it, by the appearances a filter leaves; LOW and UNKNOWN ones only if the filter names them. */
        List<String> disputers(Map<String, Object> filter) {
            return list(row, "said").stream().filter(said -> "DENIES".equals(said.get("stance")))
                    .filter(said -> filter.toString().contains("confidence=") || !"LOW".equals(said.get("confidence")))
                    .filter(said -> filter.toString().contains("speakerBasis=")
                            || !"UNKNOWN".equals(said.get("speakerBasis")))
                    .filter(said -> appearanceMeets(said, filter)).map(said -> (String) said.get("claimant")).distinct()
                    .toList();
        }

        boolean meets(Map<String, Object> filter) {
            return !restated() && claimMeets(row, filter);
        }
    }

    static Comparator<Drawn> order(String field) {
        Comparator<Drawn> byText = Comparator.comparing(c -> (String) c.row.get("text"));
        return (switch (field) {
            case "TEXT" -> byText;
            case "PREDICATE" ->
                Comparator.comparing((Drawn c) -> (String) c.row.get("predicate")).thenComparing(byText);
            default -> Comparator.comparing((Drawn c) -> (OffsetDateTime) c.row.get("recordedAt"));
        }).thenComparing(Drawn::id);
    }

    static DrawnClaims in(Neo4jClient neo4j, Random random) {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:__Neo4jMigration AND NOT n:Predicate DETACH DELETE n").run();
        neo4j.query(AROUND).run();
        List<Map<String, Object>> articles = IntStream.range(0, 5).mapToObj(i -> {
            var row = new HashMap<String, Object>(Map.of("id", "article:" + i, "source", "source:" + i % 3));
            span(random, row, "from", "to");
            return (Map<String, Object>) row;
        }).toList();
        neo4j.query(ARTICLES).bind(articles).to("rows").run();
        List<Map<String, Object>> rows = IntStream.range(0, 40).mapToObj(i -> claim(i, random, articles)).toList();
        neo4j.query(CLAIMS).bind(rows.stream().map(DrawnClaims::bare).toList()).to("rows").run();
        return new DrawnClaims(rows.stream().map(Drawn::new).toList());
    }

    private static Map<String, Object> bare(Map<String, Object> row) {
        var bare = new HashMap<>(row);
        bare.put("said", list(row, "said").stream().map(s -> {
            var said = new HashMap<>(s);
            said.put("article", fields(s.get("article")).get("id"));
            return said;
        }).toList());
        return bare;
    }

    private static Map<String, Object> claim(int i, Random random, List<Map<String, Object>> articles) {
        var row = new HashMap<String, Object>(Map.of("id", "claim:%02d".formatted((i * 17) % 40), "text",
                "Norland " + "abcdefg".charAt(random.nextInt(7)) + " Speaks " + random.nextInt(5), "predicate",
                "p" + random.nextInt(3), "recordedAt", START.plusDays(random.nextInt(20)), "restated",
                random.nextInt(10) == 0));
        row.put("context", context(random));
        row.put("subject", random.nextInt(4) == 0 ? null : entity(random));
        row.put("values", random.nextBoolean() ? List.of() : List.of(entity(random)));
        row.put("state", random.nextBoolean() ? null : state(random));
        if (random.nextBoolean()) {
            row.put("measure", "thing");
            double low = random.nextInt(10);
            row.put("low", random.nextInt(4) == 0 ? null : low);
            row.put("high", random.nextInt(4) == 0 ? null : low + random.nextInt(3));
        }
        span(random, row, "dateFrom", "dateTo");
        row.put("said", IntStream.range(0, 1 + random.nextInt(4)).mapToObj(n -> said(i, n, random, articles)).toList());
        return row;
    }

    private static Map<String, Object> said(int i, int n, Random random, List<Map<String, Object>> articles) {
        var said = new HashMap<String, Object>(Map.of("id", "appearance:" + i + "-" + n, "stance", stance(random),
                "certainty", certainty(random), "claimant", claimant(random), "recordedAt",
                START.plusDays(random.nextInt(20)), "article", articles.get(random.nextInt(articles.size()))));
        said.put("confidence", confidence(random));
        said.put("speakerBasis", speakerBasis(random));
        span(random, said, "holdsFrom", "holdsTo");
        return said;
    }

    private static void span(Random random, Map<String, Object> row, String from, String to) {
        LocalDate day = day(random);
        row.put(from, random.nextInt(3) == 0 ? null : day);
        row.put(to, random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(90)));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
    }

    private static String entity(Random random) {
        return "entity:" + random.nextInt(4);
    }

    private static String claimant(Random random) {
        return random.nextBoolean() ? entity(random) : "source:" + random.nextInt(3);
    }

    private static String state(Random random) {
        return List.of("MEMBER", "OBSERVER").get(random.nextInt(2));
    }

    private static String stance(Random random) {
        return Stance.values()[random.nextInt(Stance.values().length)].name();
    }

    private static String certainty(Random random) {
        return Certainty.values()[random.nextInt(2)].name();
    }

    private static String confidence(Random random) {
        return Confidence.values()[random.nextInt(Confidence.values().length)].name();
    }

    private static String speakerBasis(Random random) {
        return random.nextBoolean() ? SpeakerBasis.UNKNOWN.name() : SpeakerBasis.EXPLICIT.name();
    }

    private static String context(Random random) {
        return ClaimContext.values()[random.nextInt(ClaimContext.values().length)].name();
    }

    /** A filter drawn by chance, as deep as {@code depth} at most. */
    Map<String, Object> filter(Random random, int depth) {
        Map<String, Object> filter = any(random, depth);
        while (filter.toString().chars().filter(c -> c == '=').count() > 40) {
            filter = any(random, depth);
        }
        return filter;
    }

    /** A filter of appearances drawn by chance. */
    Map<String, Object> ofAppearances(Random random) {
        return drawn(random, 2,
                List.of("article", "claimant", "source", "stance", "certainty", "confidence", "speakerBasis", "holds",
                        "published", "recorded"));
    }

    private Map<String, Object> any(Random random, int depth) {
        return drawn(random, depth,
                List.of("text", "predicate", "subject", "value", "recorded", "context", "appearance", "article",
                        "claimant", "source", "stance", "certainty", "confidence", "speakerBasis", "holds",
                        "published"));
    }

    private Map<String, Object> drawn(Random random, int depth, List<String> fields) {
        var filter = new TreeMap<String, Object>();
        IntStream.range(0, depth == 3 ? 1 : 1 + random.nextInt(2)).forEach(i -> {
            switch (random.nextInt(depth == 0 ? 1 : 5)) {
                case 1 -> filter.put("and", several(random, depth, fields));
                case 2, 3 -> filter.put("or", several(random, depth, fields));
                case 4 -> filter.put("not", drawn(random, depth - 1, fields));
                default -> {
                    String field = fields.get(random.nextInt(fields.size()));
                    filter.put(field, value(field, random, depth));
                }
            }
        });
        return filter;
    }

    private List<Map<String, Object>> several(Random random, int depth, List<String> fields) {
        return IntStream.range(0, random.nextInt(9) == 0 ? 0 : 1 + random.nextInt(3))
                .mapToObj(i -> drawn(random, depth - 1, fields)).toList();
    }

    private Object value(String field, Random random, int depth) {
        return switch (field) {
            case "text" -> List.of("NORLAND A", "speaks 3", "b s").get(random.nextInt(3));
            case "predicate" -> "p" + random.nextInt(3);
            case "subject" -> entity(random);
            case "claimant" -> claimant(random);
            case "source" -> "source:" + random.nextInt(3);
            case "article" -> "article:" + random.nextInt(5);
            case "stance" -> stance(random);
            case "certainty" -> certainty(random);
            case "confidence" -> confidence(random);
            case "speakerBasis" -> speakerBasis(random);
            case "context" -> context(random);
            case "recorded" -> range(random, START.plusDays(random.nextInt(20)).toString(),
                    START.plusDays(random.nextInt(20)).toString());
            case "holds", "published" -> range(random, day(random).toString(), day(random).toString());
            case "appearance" -> drawn(random, Math.min(2, Math.max(0, depth - 1)), List.of("article", "claimant",
                    "source", "stance", "certainty", "confidence", "speakerBasis", "holds", "published", "recorded"));
            default -> switch (random.nextInt(4)) {
                case 0 -> Map.of("entity", entity(random));
                case 1 -> Map.of("state", state(random));
                case 2 -> Map.of("date", range(random, day(random).toString(), day(random).toString()));
                default -> Map.of("quantity", range(random, random.nextInt(12), random.nextInt(12)));
            };
        };
    }

    private static Map<String, Object> range(Random random, Object from, Object to) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("from", from);
            case 1 -> Map.of("to", to);
            default -> Map.of("from", from, "to", to);
        };
    }

    private static final Set<String> OF_AN_APPEARANCE = Set.of("article", "claimant", "source", "stance", "certainty",
            "confidence", "speakerBasis", "holds", "published");

    private static boolean claimMeets(Map<String, Object> claim, Map<String, Object> filter) {
        var saidSo = new HashMap<>(filter);
        saidSo.keySet().retainAll(OF_AN_APPEARANCE);
        boolean said = saidSo.isEmpty()
                || list(claim, "said").stream().anyMatch(appearance -> appearanceMeets(appearance, saidSo));
        return said && filter.entrySet().stream().filter(e -> !OF_AN_APPEARANCE.contains(e.getKey()))
                .allMatch(e -> switch (e.getKey()) {
                    case "and" -> filters(e.getValue()).allMatch(f -> claimMeets(claim, f));
                    case "or" -> filters(e.getValue()).anyMatch(f -> claimMeets(claim, f));
                    case "not" -> !claimMeets(claim, fields(e.getValue()));
                    case "text" -> ((String) claim.get("text")).toLowerCase()
                            .contains(((String) e.getValue()).toLowerCase());
                    case "recorded" -> recorded(claim, fields(e.getValue()));
                    case "value" -> valueMeets(claim, fields(e.getValue()));
                    case "appearance" -> list(claim, "said").stream()
                            .anyMatch(appearance -> appearanceMeets(appearance, fields(e.getValue())));
                    default -> e.getValue().equals(claim.get(e.getKey()));
                });
    }

    private static boolean valueMeets(Map<String, Object> claim, Map<String, Object> value) {
        return value.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "entity" -> ((List<?>) claim.get("values")).contains(e.getValue());
            case "state" -> e.getValue().equals(claim.get("state"));
            case "date" -> overlap(claim, "dateFrom", "dateTo", fields(e.getValue()));
            default -> claim.get("measure") != null
                    && atMost(number(fields(e.getValue()).get("from")), number(claim.get("high")))
                    && atMost(number(claim.get("low")), number(fields(e.getValue()).get("to")));
        });
    }

    private static boolean appearanceMeets(Map<String, Object> said, Map<String, Object> filter) {
        Map<String, Object> article = fields(said.get("article"));
        return filter.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "and" -> filters(e.getValue()).allMatch(f -> appearanceMeets(said, f));
            case "or" -> filters(e.getValue()).anyMatch(f -> appearanceMeets(said, f));
            case "not" -> !appearanceMeets(said, fields(e.getValue()));
            case "article" -> e.getValue().equals(article.get("id"));
            case "source" -> e.getValue().equals(article.get("source"));
            case "published" -> overlap(article, "from", "to", fields(e.getValue()));
            case "holds" -> overlap(said, "holdsFrom", "holdsTo", fields(e.getValue()));
            case "recorded" -> recorded(said, fields(e.getValue()));
            default -> e.getValue().equals(said.get(e.getKey()));
        });
    }

    private static boolean recorded(Map<String, Object> row, Map<String, Object> range) {
        var at = (OffsetDateTime) row.get("recordedAt");
        return atMost(moment(range.get("from")), at) && atMost(at, moment(range.get("to")));
    }

    /** What nothing is known of overlaps nothing; what one end bounds may reach as far as it likes at the other. */
    private static boolean overlap(Map<String, Object> row, String from, String to, Map<String, Object> range) {
        var first = (LocalDate) row.get(from);
        var last = (LocalDate) row.get(to);
        return (first != null || last != null) && atMost(first, date(range.get("to")))
                && atMost(date(range.get("from")), last);
    }

    private static <T extends Comparable<? super T>> boolean atMost(@Nullable T one, @Nullable T other) {
        return one == null || other == null || one.compareTo(other) <= 0;
    }

    private static @Nullable LocalDate date(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Object text) {
        return text == null ? null : OffsetDateTime.parse((String) text);
    }

    private static @Nullable Double number(@Nullable Object number) {
        return number == null ? null : ((Number) number).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> row, String name) {
        return (List<Map<String, Object>>) row.get(name);
    }

    private static java.util.stream.Stream<Map<String, Object>> filters(Object list) {
        return new ArrayList<Object>((List<?>) list).stream().map(DrawnClaims::fields);
    }
}

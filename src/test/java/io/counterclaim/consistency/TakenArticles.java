package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Articles of a folder, taken in together, and the contradictions that were found among them. */
final class TakenArticles {
    private static final String TEXTS = "MATCH (r:Article) RETURN r.id AS id, r.text AS text";
    private static final String FINDINGS = """
            MATCH (f:Finding)-[:CONCERNS]->(s:Appearance)-[:QUOTES]->(p:Passage)<-[:HAS]-(r:Article)
            WHERE f.status <> 'RESOLVED' AND f.kind IN ['CONTRADICTION', 'TENSION']
            WITH f, collect({article: r.id, start: p.start, end: p.end}) AS said
            RETURN f.check AS check, f.kind AS kind, f.reconciliation AS reason, f.message AS message, said
            ORDER BY check, message""";
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Collection<Map<String, Object>> findings;

    TakenArticles(Path folder, Intake intake, Neo4jClient neo4j) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                IntakeOutcome outcome = intake.submit(file);
                assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
                ids.put(file.getFileName().toString().replaceFirst("\\.\\w+$", ""),
                        ((IntakeOutcome.Taken) outcome).articleId());
            }
        }
        neo4j.query(TEXTS).fetch().all().forEach(row -> texts.put((String) row.get("id"), (String) row.get("text")));
        this.findings = neo4j.query(FINDINGS).fetch().all();
    }

    /** All contradictions and tensions: check, kind, reason why they can both be so, message. */
    Collection<Map<String, Object>> findings() {
        return findings;
    }

    /** Those that concern words of one article and words of another; an article is named by its file. */
    List<Map<String, Object>> between(String one, String quote, String other, String otherQuote) {
        return findings.stream().filter(f -> concerns(f, one, quote) && concerns(f, other, otherQuote)).toList();
    }

    private boolean concerns(Map<String, Object> finding, String file, String quote) {
        String id = ids.get(file);
        return id != null && ((List<?>) finding.get("said")).stream().map(Map.class::cast)
                .anyMatch(said -> id.equals(said.get("article")) && covers(texts.get(id), said, quote));
    }

    /** Wherever the words stand in the text. */
    private static boolean covers(String text, Map<?, ?> said, String quote) {
        long start = ((Number) said.get("start")).longValue();
        long end = ((Number) said.get("end")).longValue();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (at < end && start < at + quote.length()) {
                return true;
            }
        }
        return false;
    }
}

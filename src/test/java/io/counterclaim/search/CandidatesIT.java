package io.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.search.Hit.Ranked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Which claims are worth comparing, and which match a text, in a graph. */
@AgainstServer
@ApplicationTest
class CandidatesIT {
    private static final List<Map<String, Object>> CLAIMS = List.of(
            claim("a", "open", "s1", "Norland's share of the river trade fell below half."),
            claim("b", "open", "s2", "The river trade of Norland grew by half."),
            claim("c", "open", "s3", "Estmark voted on its budget."),
            claim("d", "status", "s4", "Estmark is an observer of the league."),
            claim("e", "status", "s4", "Estmark is a member of the league."),
            claim("f", "status", "s5", "Norland is a member of the league."),
            claim("g", "open", "s6", "Parliament in Estmark approved the yearly budget in a vote."));
    private static final Map<String, Object> NEEDS_CONTEXT = Map.of("id", "claim:h", "predicate", "status", "slot",
            "slot:s4", "text", "Estmark is no member of the league then.", "article", "https://example.org/then");
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Candidates candidates;
    @Autowired
    ClaimMatching matching;
    @Autowired
    Meanings meanings;

    private static Map<String, Object> claim(String id, String predicate, String slot, String text) {
        return Map.of("id", "claim:" + id, "predicate", predicate, "slot", "slot:" + slot, "text", text);
    }

    @BeforeEach
    void record() {
        neo4j.query("MATCH (c:Claim {id: 'claim:h'}) DETACH DELETE c").run();
        neo4j.query("UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row").bind(CLAIMS).to("rows").run();
        meanings.record(CLAIMS.stream().map(c -> (String) c.get("id")).toList());
    }

    @Test
    void claimsOfOneQuestionOfSharedWordsAndOfNearMeaningAreWorthComparing() {
        assertThat(pairs("a", "b", "c", "d", "e", "f", "g")).containsExactly("claim:a claim:b", "claim:c claim:g",
                "claim:d claim:e");
    }

    @Test
    void pairIsFoundFromEitherSide() {
        assertThat(pairs("a")).isEqualTo(pairs("b")).containsExactly("claim:a claim:b");
        assertThat(pairs("c")).isEqualTo(pairs("g")).containsExactly("claim:c claim:g");
        assertThat(pairs("d")).isEqualTo(pairs("e")).containsExactly("claim:d claim:e");
    }

    @Test
    void whatNeedsItsArticleIsComparedWithNothingAndFound() {
        neo4j.query("UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row").bind(List.of(NEEDS_CONTEXT))
                .to("rows").run();
        meanings.record(List.of("claim:h"));
        for (String predicate : List.of("status", "open")) {
            neo4j.query("MATCH (c:Claim {id: 'claim:h'}) SET c.predicate = $p").bind(predicate).to("p").run();
            assertThat(pairs("h")).isEmpty();
            assertThat(pairs("d", "e", "f")).containsExactly("claim:d claim:e");
        }
        assertThat(matching.matches("Estmark no member of the league")).extracting(Ranked::id).contains("claim:h");
    }

    @Test
    void sentenceIsReadOnce() {
        String vectors = "MATCH (m:Meaning) WITH m ORDER BY m.claim RETURN collect(m.vector[0])";
        Object before = neo4j.query(vectors).fetch().all();
        meanings.record(List.of("claim:a", "claim:b"));
        assertThat(neo4j.query(vectors).fetch().all()).isEqualTo(before);
        assertThat(
                neo4j.query("MATCH (:Claim {id: 'claim:a'})-[r:MEANS]->() RETURN count(r)").fetchAs(Long.class).one())
                .contains(1L);
    }

    @Test
    void textFindsWhatMeansTheSameInOtherWords() {
        var matches = matching.matches("Estmark's deputies passed next year's spending plan");
        assertThat(matches.subList(0, 2)).extracting(Ranked::id).containsExactlyInAnyOrder("claim:c", "claim:g");
        assertThat(matches.getFirst().reason()).startsWith("shares “Estmark's”; near in meaning (.");
        assertThat(matching.count("Estmark's deputies passed next year's spending plan", matches))
                .isEqualTo(matches.size());
    }

    private List<String> pairs(String... ids) {
        return candidates.of(List.of(ids).stream().map(id -> "claim:" + id).toList()).stream()
                .map(pair -> pair.one() + " " + pair.other()).toList();
    }
}

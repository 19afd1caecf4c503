package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What the comparing of claims writes, and what is answered of it. */
@ApplicationTest(properties = "counterclaim.checks.page=3")
class ComparedClaimsIT {
    private static final String OPEN = """
            CREATE (p:Predicate {id: 'open', valueType: 'TEXT', kind: 'STATE', cardinality: 'MANY'})""";
    private static final String SAY = """
            MATCH (p:Predicate {id: 'open'})
            CREATE (c:Claim {id: $id, slot: 'slot:' + $id, predicate: 'open', text: $text})-[:USES]->(p)""";
    private static final String PAIRS = """
            MATCH (a)-[r:COMPARED]->(b)
            RETURN a.id + ' ' + r.relation + ' ' + b.id + ' ' + r.score AS pair ORDER BY pair""";
    private static final Map<String, String> CLAIMS = Map.of("claim:a", "Norland's exports rose by 12 percent in 2021.",
            "claim:b", "Norland's exports fell by 12 percent in 2021.", "claim:c",
            "Norland's exports rose by 12 percent in 2021, the ministry says.", "claim:d", "Bananas ripen in the sun.");
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    ComparedClaims compared;
    @Autowired
    SentenceMeanings meanings;
    @Autowired
    ExecutionGraphQlService service;

    @BeforeEach
    void empty() {
        FindingsOf.empty(neo4j);
        neo4j.query(OPEN).run();
    }

    private void say(String... ids) {
        for (String id : ids) {
            neo4j.query(SAY).bindAll(Map.of("id", id, "text", CLAIMS.get(id))).run();
        }
        meanings.enrich(List.of(ids));
        compared.enrich(List.of(ids));
    }

    private List<String> pairs() {
        return List.copyOf(neo4j.query(PAIRS).fetchAs(String.class).all());
    }

    @Test
    void pairsAreTheSameInAnyOrderAndBatchOfIntake() {
        say("claim:a", "claim:b", "claim:c", "claim:d");
        var together = pairs();
        empty();
        say("claim:d");
        say("claim:c");
        say("claim:b", "claim:a");

        assertThat(pairs()).isEqualTo(together).anySatisfy(
                pair -> assertThat(pair).startsWith("claim:a CONTRADICTS claim:b"));
    }

    @Test
    void againForTheSameClaimsChangesNothingAndNamesTheSamePartners() {
        say("claim:a", "claim:b", "claim:d");
        var before = pairs();
        assertThat(compared.enrich(List.of("claim:a"))).isEqualTo(compared.enrich(List.of("claim:a")))
                .containsExactly("claim:b");
        assertThat(compared.enrich(List.of("claim:d"))).isEmpty();
        assertThat(pairs()).isEqualTo(before);
    }

    @Test
    void whatAnEarlierVersionWroteIsWrittenAnew() {
        say("claim:a", "claim:b");
        neo4j.query("MATCH (c:Claim) SET c.comparedBy = 'words-0'").run();
        neo4j.query("MATCH ()-[r:COMPARED]->() SET r.method = 'words-0', r.relation = 'SAME'").run();
        compared.enrich(List.of("claim:a"));
        assertThat(pairs()).singleElement().asString().startsWith("claim:a CONTRADICTS claim:b");
    }

    @Test
    void pairKnowsWhoseDenialWouldContradictIt() {
        say("claim:a", "claim:c");
        assertThat(denials()).containsExactly("ONE", "OTHER");
        say("claim:b");
        assertThat(pairs()).anySatisfy(pair -> assertThat(pair).startsWith("claim:a CONTRADICTS claim:b"));
        assertThat(neo4j
                .query("MATCH (:Claim {id: 'claim:a'})-[r:COMPARED]-(:Claim {id: 'claim:b'}) RETURN size(r.denials)")
                .fetchAs(Integer.class).all()).containsExactly(0);
    }

    private List<String> denials() {
        return List.copyOf(neo4j.query("""
                MATCH (:Claim {id: 'claim:a'})-[r:COMPARED]-(:Claim {id: 'claim:c'}) UNWIND r.denials AS side
                RETURN side ORDER BY side""").fetchAs(String.class).all());
    }

    /** The predicate's sentence does not say which of two men it is; the words that were said do. */
    @Test
    void wordsThatWereSaidDecideWhatAPredicatesSentenceLeavesOut() {
        neo4j.query("CREATE (:Predicate {id: 'convicted-of', valueType: 'TEXT', kind: 'EVENT', cardinality: 'MANY'})")
                .run();
        convicted("claim:dentist", "Michael Tran is convicted of fraud.",
                "Michael Tran, the treasurer of Lakeview, was convicted"
                        + " of fraud on 3 May 2021.");
        neo4j.query(SAY).bindAll(Map.of("id", "claim:other", "text",
                "Michael Tran, a dentist from Bellport, was acquitted of fraud on 3 May 2021.")).run();
        neo4j.query(SAY)
                .bindAll(Map.of("id", "claim:same", "text", "Michael Tran was acquitted of fraud on 3 May 2021."))
                .run();
        List<String> ids = List.of("claim:dentist", "claim:other", "claim:same");
        meanings.enrich(ids);
        compared.enrich(ids);
        assertThat(pairs()).noneSatisfy(pair -> assertThat(pair).contains("dentist CONTRADICTS claim:other"))
                .anySatisfy(pair -> assertThat(pair).contains("dentist CONTRADICTS claim:same"));
    }

    private void convicted(String id, String text, String said) {
        neo4j.query("""
                MATCH (p:Predicate {id: 'convicted-of'})
                CREATE (c:Claim {id: $id, slot: 'slot:' + $id, predicate: 'convicted-of', text: $text})-[:USES]->(p)
                CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + $id, stance: 'AFFIRMS'})
                  -[:QUOTES]->(:Passage {id: 'passage:' + $id, exact: $said})""")
                .bindAll(Map.of("id", id, "text", text, "said", said)).run();
    }

    @Test
    void claimTellsWhatItWasComparedWithAndWhy() {
        say("claim:a", "claim:b", "claim:d");
        ExecutionGraphQlServiceTester.create(service).document("""
                { claim(id: "claim:b") { comparisons(relation: CONTRADICTS) { totalCount edges { node {
                  claim { id } relation method reasons found modelScore { label } withinOneArticle } } }
                  none: comparisons(relation: TENSION) { totalCount } } }""").execute()
                .path("claim.comparisons.edges[*].node.claim.id").entityList(String.class).containsExactly("claim:a")
                .path("claim.comparisons.totalCount").entity(Integer.class).isEqualTo(1)
                .path("claim.comparisons.edges[0].node.reasons").entityList(String.class)
                .satisfies(reasons -> assertThat(reasons).anySatisfy(r -> assertThat(r).contains("rose", "fell")))
                .path("claim.comparisons.edges[0].node.found").entityList(String.class)
                .satisfies(found -> assertThat(found).anySatisfy(f -> assertThat(f).contains("near in meaning")))
                .path("claim.none.totalCount").entity(Integer.class).isEqualTo(0);
    }
}

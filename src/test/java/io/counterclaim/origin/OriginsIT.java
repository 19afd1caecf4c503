package io.counterclaim.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.Stance;
import io.counterclaim.origin.OriginMerge.Reason;
import io.counterclaim.testing.Sayings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies are found as they are recorded, and count as one voice. */
@ApplicationTest(properties = "counterclaim.checks.page=3")
class OriginsIT {
    private static final String SAID = "Norland will open its three northern harbours to every ship of the River League.";
    private static final Claim CLAIM = Claim.of("Norland opens its harbours.", Claim.OPEN,
            Entity.of(EntityType.STATE, "Norland", List.of(), false), null, Map.of());
    private static final String WIRE = SAID + " " + words(1, 150);
    private static final String LONGER = words(2, 60) + ". " + WIRE + ". " + words(3, 90);
    private static final String OTHER = words(4, 200) + ". " + SAID + " " + words(5, 40);
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Enrichment enrichment;
    @Autowired
    Origins origins;
    @Autowired
    ExecutionGraphQlService service;

    @BeforeEach
    void empty() {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n").run();
    }

    @Test
    void whoCopiesWhomIsTheSameInAnyOrderOfIntake() {
        var papers = new ArrayList<>(List.of(paper("Wire", WIRE, "2023-04-05"), paper("Post", LONGER, "2023-04-06"),
                paper("Gazette", WIRE + " " + words(6, 20), null), paper("Almanac", OTHER, "2023-04-01")));
        Collection<Map<String, Object>> first = copiesAfter(papers);
        assertThat(first).hasSize(3);
        assertThat(first).filteredOn(copy -> !copy.containsValue("in Gazette"))
                .containsExactly(Map.of("copy", "in Post", "original", "in Wire", "overlap", 1.0));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(papers, new Random(i));
            assertThat(copiesAfter(papers)).isEqualTo(first);
        }
    }

    @Test
    void comparingTwiceChangesNothing() {
        var papers = List.of(paper("Wire", WIRE, null), paper("Post", LONGER, null));
        var once = copiesAfter(papers);
        enrichment.of(List.of(CLAIM.id()));
        assertThat(copies()).isEqualTo(once).hasSize(1);
    }

    @Test
    void copiesAreOneOriginAndAnotherTextIsAnother() {
        copiesAfter(List.of(paper("Wire", WIRE, "2023-04-05"), paper("Post", LONGER, "2023-04-06")));
        assertThat(origins.of(List.of(CLAIM.id())).get(CLAIM.id())).singleElement()
                .satisfies(origin -> assertThat(origin.merges()).singleElement()
                        .satisfies(merge -> assertThat(merge.reason()).isEqualTo(Reason.COPY)));
        paper("Almanac", words(8, 80) + ". Norland opens harbours. ", "2023-04-01", "Norland opens harbours.")
                .record(articles, ledger, transaction);
        assertThat(origins.of(List.of(CLAIM.id())).get(CLAIM.id())).hasSize(2);
    }

    @Test
    void claimTellsItsOriginsWithTheReasons() {
        copiesAfter(List.of(paper("Wire", WIRE, "2023-04-05"), paper("Post", LONGER, "2023-04-06")));
        var answer = ExecutionGraphQlServiceTester.create(service).document(
                """
                        query($id: ID!) { claim(id: $id) { independentOrigins origins { appearances { article { title copies { title } } }
                          merges { reason because one { article { title } } other { article { title } } } } } }""")
                .variable("id", CLAIM.id()).execute();
        answer.path("claim.independentOrigins").entity(Integer.class).isEqualTo(1)
                .path("claim.origins[0].appearances[*].article.title").entityList(String.class)
                .containsExactly("in Wire", "in Post")
                .path("claim.origins[0].appearances[0].article.copies[*].title").entityList(String.class)
                .containsExactly("in Post").path("claim.origins[0].merges[*].because").entityList(String.class)
                .containsExactly(
                        "“in Post” (2023-04-06) and “in Wire” (2023-04-05) are copies: 100 % of the shorter one's"
                                + " runs of five words stand in the other");
    }

    private Collection<Map<String, Object>> copiesAfter(List<Sayings> papers) {
        empty();
        papers.forEach(paper -> {
            paper.record(articles, ledger, transaction);
            enrichment.of(List.of(CLAIM.id()));
        });
        return copies();
    }

    private Collection<Map<String, Object>> copies() {
        return neo4j
                .query("""
                        MATCH (a:Article)-[r:COPIES]->(b) RETURN a.title AS copy, b.title AS original, round(r.overlap, 2) AS overlap
                        ORDER BY copy, original""")
                .fetch().all();
    }

    private static Sayings paper(String source, String text, String date) {
        return paper(source, text, date, SAID);
    }

    private static Sayings paper(String source, String text, String date, String said) {
        return Sayings.in(source, "in " + source, text, date).says(null, Stance.AFFIRMS, CLAIM, said);
    }

    /** A paragraph of made-up words that no other seed has. */
    private static String words(int seed, int count) {
        var random = new Random(seed);
        var words = new StringBuilder("The");
        for (int i = 0; i < count; i++) {
            words.append(" of w").append(random.nextInt(100_000));
        }
        return words + ".";
    }
}

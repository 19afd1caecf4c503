package io.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.article.Claimant;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.Sayings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A graph of before claims had a context, and appearances a confidence, is read as any other. */
@ApplicationTest
class AssessmentMigrationIT {
    private static final Path MIGRATION = Path.of("cypher/migrations/V0035__contexts_and_confidence.cypher");
    private static final String AS_BEFORE = """
            MATCH (n:Claim|Appearance) REMOVE n.context, n.article, n.speakerBasis, n.confidence, n.signalKinds,
              n.signalWeights, n.signalTexts""";
    private static final String FROM_A_DESK = """
            MATCH (:Passage {exact: 'So it says.'})<-[:QUOTES]-(a)-[e:EXTRACTED_IN]->(y) WHERE y.id <> 'extraction:desk'
            MERGE (x:Extraction {id: 'extraction:desk'})
              ON CREATE SET x.extractor = 'a desk', x.kind = 'TOOL', x.recordedAt = datetime('2024-05-01T10:00:00Z')
            DELETE e CREATE (a)-[:EXTRACTED_IN]->(x)""";
    private static final String ALL = "MATCH (n) RETURN count(n) AS nodes, collect(properties(n)) AS properties";
    private static final String TEXT = "Mali is at peace. Ada agrees. Somebody agrees. So it says.";
    private static final Claim PEACE = Claim.of("Mali is at peace.", Claim.OPEN,
            Entity.of(EntityType.STATE, "Mali", List.of(), false), null, Map.of());
    private static final Entity ADA = Entity.of(EntityType.PERSON, "Ada", List.of(), false);
    private static final Entity NOBODY = Entity.of(EntityType.GROUP, "unnamed speaker", List.of(), true);
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    Appearances appearances;
    @Autowired
    Claims claims;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Driver driver;

    @BeforeEach
    void recordAsBefore() {
        says(null, "Mali is at peace.");
        says(ADA, "Ada agrees.");
        says(NOBODY, "Somebody agrees.");
        says(null, "So it says.");
        neo4j.query(FROM_A_DESK).run();
        neo4j.query(AS_BEFORE).run();
    }

    private ArticleText says(Claimant who, String words) {
        return Sayings.in("Morning Post", "Peace", TEXT, "2023-04-05").says(who, Stance.AFFIRMS, PEACE, words)
                .record(articles, ledger, transaction);
    }

    @Test
    void everySayingHasABasisAndAConfidence() throws IOException {
        migrate();
        assertThat(claims.byIds(List.of(PEACE.id())).get(PEACE.id()).context()).isEqualTo(ClaimContext.SELF_CONTAINED);
        assertThat(appearances.byIds(ids()).values()).extracting(a -> a.passage().exact(), Appearance::speakerBasis,
                Appearance::confidence, a -> a.signals().getFirst()).containsExactlyInAnyOrder(
                        tuple("Mali is at peace.", SpeakerBasis.OWN_VOICE, Confidence.MEDIUM, before()),
                        tuple("Ada agrees.", SpeakerBasis.EXPLICIT, Confidence.MEDIUM, before()),
                        tuple("Somebody agrees.", SpeakerBasis.UNKNOWN, Confidence.MEDIUM, before()),
                        tuple("So it says.", SpeakerBasis.OWN_VOICE, Confidence.HIGH,
                                new Signal(Signal.Kind.RECORDER, 0, "recorded from outside")));
    }

    @Test
    void whatHasThemIsLeftAsItIs() throws IOException {
        migrate();
        neo4j.query("MATCH (a:Appearance) WITH a ORDER BY a.id LIMIT 1 SET a.confidence = 'LOW', a:Low").run();
        Map<String, Object> once = neo4j.query(ALL).fetch().one().orElseThrow();
        migrate();
        assertThat(neo4j.query(ALL).fetch().one()).contains(once);
    }

    private static Signal before() {
        return new Signal(Signal.Kind.RECORDER, 0, "recorded before confidence was assessed");
    }

    private List<String> ids() {
        return List.copyOf(neo4j.query("MATCH (a:Appearance) RETURN a.id AS id").fetchAs(String.class).all());
    }

    private void migrate() throws IOException {
        try (var session = driver.session()) {
            for (String statement : Files.readString(MIGRATION).split(";\\n")) {
                session.run(statement).consume();
            }
        }
    }
}

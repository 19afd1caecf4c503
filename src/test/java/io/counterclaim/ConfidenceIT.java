package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Articles;
import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.Signal;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.Sayings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What rests on an appearance depends on the confidence in it, and on whether its speaker is known. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidenceIT {
    private static final Entity ADA = person("Ada");
    private static final Entity BEN = person("Ben");
    private static final Entity CLEO = person("Cleo");
    private static final Entity NOBODY = Entity.of(EntityType.GROUP, "unnamed speaker", List.of(), true);
    private static final Claim DOUBTFUL = willing("Mali");
    private static final Claim DISPUTED = willing("Togo");
    private static final Claim LEFT = Claim.of("He left the party in May.", Claim.OPEN, null, null, Map.of())
            .within("https://example.org/Morning-Post");
    private static final Signal TORN = new Signal(Signal.Kind.PARSE, -12, "the sentence has no verb");
    private static final String LIST = """
            query($id: ID!, $f: AppearanceFilter) { claim(id: $id) {
              supporters(filter: $f) { totalCount edges { node { name } } } disputers(filter: $f) { totalCount edges { node { name } } } } }""";
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Neo4jClient neo4j;

    private static Entity person(String name) {
        return Entity.of(EntityType.PERSON, name, List.of(), false);
    }

    private static Claim willing(String state) {
        return Claim.of(state + " is willing to negotiate.", "willing-to-negotiate",
                Entity.of(EntityType.STATE, state, List.of(), false), null, Map.of());
    }

    @BeforeAll
    void record() {
        for (Claim claim : List.of(DOUBTFUL, DISPUTED)) {
            says("Post", ADA, Stance.AFFIRMS, claim, SpeakerBasis.EXPLICIT, Confidence.HIGH);
            says("Times", BEN, Stance.AFFIRMS, claim, SpeakerBasis.REFERRED, Confidence.LOW);
            says("Herald", NOBODY, Stance.AFFIRMS, claim, SpeakerBasis.UNKNOWN, Confidence.HIGH);
            says("Gazette", CLEO, Stance.DENIES, claim, SpeakerBasis.LABELLED,
                    claim == DOUBTFUL ? Confidence.LOW : Confidence.MEDIUM);
        }
        says("Post", ADA, Stance.AFFIRMS, LEFT, SpeakerBasis.EXPLICIT, Confidence.HIGH);
        graphQl.document("mutation { runChecks(input: {}) { __typename } }").executeAndVerify();
    }

    private void says(String source, Claimant who, Stance stance, Claim claim, SpeakerBasis basis, Confidence how) {
        Sayings.in(source, source + " on " + claim.text(), claim.text(), "2023-04-05")
                .says(who, stance, claim, claim.text(), new Assessment(basis, how, List.of(TORN)))
                .record(articles, ledger, transaction);
    }

    @Test
    void appearanceSaysHowItIsFounded() {
        graphQl.document("""
                query($id: ID!) { claim(id: $id) { context appearances(stance: DENIES) { edges { node {
                  speakerBasis confidence signals { kind weight description } } } } } }""")
                .variable("id", DOUBTFUL.id()).execute().path("claim").matchesJson(
                        """
                                {"context": "SELF_CONTAINED", "appearances": {"edges": [{"node": {"speakerBasis": "LABELLED",
                                  "confidence": "LOW", "signals": [{"kind": "PARSE", "weight": -12, "description": "the sentence has no verb"}]}}]}}
                                """);
    }

    @Test
    void supportIsOfKnownSpeakersWithConfidence() {
        assertThat(names(DOUBTFUL, "supporters", Map.of())).containsExactly("Ada");
        assertThat(names(DOUBTFUL, "disputers", Map.of())).isEmpty();
        assertThat(names(DISPUTED, "disputers", Map.of())).containsExactly("Cleo");
        graphQl.document("query($id: ID!) { claim(id: $id) { independentOrigins } }").variable("id", DOUBTFUL.id())
                .execute().path("claim.independentOrigins").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void whatCountsForNobodyIsShownWhenAskedFor() {
        assertThat(names(DOUBTFUL, "supporters", Map.of("confidence", "LOW"))).containsExactly("Ben");
        assertThat(names(DOUBTFUL, "disputers", Map.of("confidence", "LOW"))).containsExactly("Cleo");
        assertThat(names(DOUBTFUL, "supporters", Map.of("speakerBasis", "UNKNOWN")))
                .containsExactly("unnamed speaker");
        assertThat(names(DOUBTFUL, "supporters", Map.of("or", List.of(Map.of("confidence", "HIGH"),
                Map.of("confidence", "LOW"))))).containsExactly("Ada", "Ben");
    }

    @Test
    void contradictionRestsOnConfidence() {
        assertThat(contradictions(DOUBTFUL)).isZero();
        assertThat(contradictions(DISPUTED)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"confidence, MEDIUM, 1", "confidence, LOW, 0", "speakerBasis, LABELLED, 1",
            "speakerBasis, CONTINUED, 0",
            "context, SELF_CONTAINED, 1", "context, NEEDS_CONTEXT, 0"})
    void findingsAreFilteredByWhatTheyRestOn(String field, String value, int count) {
        graphQl.document("query($f: FindingFilter) { contradictions(filter: $f) { totalCount } }")
                .variable("f", Map.of(field, value)).execute().path("contradictions.totalCount").entity(Integer.class)
                .isEqualTo(count);
    }

    @Test
    void claimThatNeedsItsArticleIsItsOwnAlone() {
        assertThat(claims(Map.of("context", "NEEDS_CONTEXT"))).containsExactly(LEFT.id());
        assertThat(claims(Map.of("confidence", "LOW", "stance", "DENIES"))).containsExactly(DOUBTFUL.id());
        graphQl.document("{ searchClaims(text: \"left the party\") { edges { node { claim { id } } } } }").execute()
                .path("searchClaims.edges[*].node.claim.id").entityList(String.class).contains(LEFT.id());
    }

    @Test
    void restatedAppearanceIsAsDoubtfulAsBefore() {
        Claim claim = willing("Kenia");
        says("Courier", ADA, Stance.AFFIRMS, claim, SpeakerBasis.REFERRED, Confidence.LOW);
        says("Courier", ADA, Stance.AFFIRMS, willing("Kenya"), SpeakerBasis.EXPLICIT, Confidence.HIGH);
        Entity kept = Entity.of(EntityType.STATE, "Kenya", List.of(), false);
        graphQl.document("mutation($i: MergeEntitiesInput!) { mergeEntities(input: $i) { __typename } }")
                .variable("i", Map.of("keep", kept.id(), "merge",
                        Entity.of(EntityType.STATE, "Kenia", List.of(), false).id(), "by", "a test"))
                .execute().path("mergeEntities.__typename").entity(String.class).isEqualTo("EntitiesMerged");
        assertThat(neo4j
                .query("""
                        MATCH (a:Appearance)-[:RESTATES]->(b:Appearance)
                        RETURN [a:Low, a.confidence, a.speakerBasis] = [b:Low, b.confidence, b.speakerBasis] AND a:Low AS same""")
                .fetchAs(Boolean.class).all()).containsExactly(true);
    }

    private List<String> names(Claim claim, String field, Map<String, Object> filter) {
        return graphQl.document(LIST).variable("id", claim.id()).variable("f", filter).execute()
                .path("claim." + field + ".edges[*].node.name").entityList(String.class).get();
    }

    private int contradictions(Claim claim) {
        return graphQl.document("query($id: ID!) { claim(id: $id) { contradictions { totalCount } } }")
                .variable("id", claim.id()).execute().path("claim.contradictions.totalCount").entity(Integer.class)
                .get();
    }

    private List<String> claims(Map<String, Object> filter) {
        return graphQl.document("query($f: ClaimFilter) { claims(filter: $f) { edges { node { id } } } }")
                .variable("f", filter).execute().path("claims.edges[*].node.id").entityList(String.class).get();
    }
}

package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.GraphDump;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What people and other tools take out of an article is recorded beside what was read in it, and checked with it. */
@AgainstServer
@ApplicationTest
class RecordClaimsIT {
    private static final String URI = "https://example.org/flags";
    private static final String TEXT = """
            Among the flags of the full members of the African Union flies that of Kenya, officials say.
            Some 40 of them, 12 in silver, were hung on 3 May 2021 by Togo, Haiti and Palau.
            The flags cost 900 dollars. The flags are old.""";
    private static final String RECORD = """
            mutation($input: RecordClaimsInput!) { recordClaims(input: $input) { __typename
              ... on ClaimsRecorded { added article { id } claims { alreadyThere entailed { id claim { text } }
                appearance { id stance certainty speakerBasis confidence holds { text basis } claimant { name } relayedBy { name } passage { start end exact }
                  extraction { extractor version recordedBy } checkWorthy
                  claim { id text predicate { id } subject { name } value { __typename } } } }
                ripple { claims opened { check { id } sides { appearances { passage { exact } extraction { recordedBy } } } } } }
              ... on ClaimsRefused { problems { argument message } } } }""";
    private static final Map<String, Object> ADA = Map.of("kind", "PERSON", "name", "Ada");
    private static final Map<String, Object> TOOL = Map.of("kind", "TOOL", "name", "rules", "version", "1");
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Intake intake;

    @BeforeEach
    void empty() {
        GraphDump.empty(neo4j);
    }

    private String submit(String uri, String text, String published) {
        return ((Taken) intake.submit(new IncomingArticle("t", text, "Title", "The Daily Test", uri, List.of(),
                published))).articleId();
    }

    private GraphQlTester.Response record(Object by, Object... claims) {
        return record(URI, by, List.of(claims));
    }

    private GraphQlTester.Response record(String article, Object by, List<?> claims) {
        return graphql.document(RECORD).variable("input", Map.of("article", article, "by", by, "claims", claims))
                .execute();
    }

    private static Map<String, Object> claim(String exact, Object... more) {
        var claim = new HashMap<String, Object>(Map.of("evidence", Map.of("exact", exact)));
        for (int i = 0; i < more.length; i += 2) {
            claim.put((String) more[i], more[i + 1]);
        }
        return claim;
    }

    private static Map<String, Object> named(String name, String type) {
        return Map.of("name", name, "type", type);
    }

    private static Map<String, Object> membership(String state, Object... more) {
        var claim = claim("full members of the African Union flies that of Kenya", "predicate", "membership-status",
                "subject", named("Kenya", "STATE"), "value", Map.of("state", state), "qualifiers",
                List.of(Map.of("name", "organisation", "entity", named("African Union", "ORGANISATION"))));
        claim.putAll(claim("full members of the African Union flies that of Kenya", more));
        return claim;
    }

    private List<String> wrong(GraphQlTester.Response refused) {
        return refused.path("recordClaims.problems[*].argument").entityList(String.class).get();
    }

    @Test
    void aPersonsClaimContradictsWhatWasReadElsewhere() {
        submit("https://example.org/observer", "Kenya is an observer of the African Union.", "2022-10-05");
        submit(URI, TEXT, "2022-10-05");
        var told = record(ADA, membership("MEMBER", "claimant", named("officials", "GROUP"), "note", "a flag says so"));
        told.path("recordClaims.added").entity(Integer.class).isEqualTo(1)
                .path("recordClaims.claims[0].alreadyThere").entity(Boolean.class).isEqualTo(false)
                .path("recordClaims.claims[0].appearance").matchesJson(
                        """
                                {"stance": "AFFIRMS", "certainty": "CERTAIN", "holds": {"text": "2022-10-05", "basis": "GIVEN"},
                                 "claimant": {"name": "officials"}, "checkWorthy": "a flag says so",
                                 "passage": {"start": 23, "end": 76, "exact": "full members of the African Union flies that of Kenya"},
                                 "extraction": {"extractor": "Ada", "version": null, "recordedBy": "PERSON"},
                                 "claim": {"text": "Kenya is a member of African Union.", "subject": {"name": "Kenya"}}}""");
        var sides = "recordClaims.ripple.opened[?(@.check.id == 'single-value-at-a-time')].sides[*].appearances[*]";
        told.path(sides + ".passage.exact").entityList(String.class).contains(
                "full members of the African Union flies that of Kenya", "Kenya is an observer of the African Union");
        told.path(sides + ".extraction.recordedBy").entityList(String.class).contains("PERSON").hasSize(2);
    }

    @Test
    void whatAnyOfThemLacksIsToldAndNothingIsRecorded() {
        submit(URI, TEXT, "2022-10-05");
        var before = GraphDump.of(neo4j);
        var refused = record(ADA, membership("MEMBER"), membership("BOSS"),
                claim("The flags", "text", "The flags of the union are old."), claim("The flag", "text", "It is old."),
                claim("were hung", "predicate", "hosts", "subject", named("Togo", "STATE")),
                claim("were hung", "predicate", "no-such"), claim("were hung", "text", "x", "holds", "in May"),
                claim("were hung", "text", "Flags hang.", "claimant", Map.of("name", "Nobody Known")),
                claim("were hung", "text", "Flags hang.", "subject", Map.of("id", "entity:none")),
                membership("MEMBER", "qualifiers", List.of()), membership("MEMBER", "text", "Kenya is in."));
        assertThat(wrong(refused)).containsExactly("claims[1].value.state", "claims[2].evidence.exact",
                "claims[3].evidence.exact", "claims[4].value", "claims[5].predicate", "claims[6].holds",
                "claims[7].claimant.name", "claims[8].subject.id", "claims[9].qualifiers", "claims[10].text");
        refused.path("recordClaims.problems[0].message").entity(String.class)
                .satisfies(message -> assertThat(message).contains("OBSERVER"))
                .path("recordClaims.problems[1].message").entity(String.class)
                .satisfies(message -> assertThat(message).contains("2 times",
                        "at " + TEXT.indexOf("The flags") + ", " + TEXT.lastIndexOf("The flags")));
        assertThat(GraphDump.of(neo4j)).isEqualTo(before);
        assertThat(wrong(record("https://example.org/none", Map.of("kind", "TOOL", "name", " "), List.of())))
                .containsExactly("by.name", "by.version", "article", "claims");
    }

    @Test
    void howTheSpeakerIsKnownIsTakenFromTheRecorder() {
        submit(URI, TEXT, "2021-05-04");
        Map<String, Object> officials = named("officials", "GROUP");
        record(ADA, claim("The flags are old.", "text", "The flags are old."),
                claim("The flags cost 900 dollars.", "text", "The flags cost 900 dollars.", "claimant", officials),
                claim("Some 40 of them", "text", "There are some 40 flags.", "claimant", officials, "speakerBasis",
                        "REFERRED"),
                claim("12 in silver", "text", "12 flags are silver.", "speakerBasis", "UNKNOWN"))
                .path("recordClaims.claims[*].appearance.speakerBasis").entityList(String.class)
                .containsExactly("OWN_VOICE", "EXPLICIT", "REFERRED", "UNKNOWN")
                .path("recordClaims.claims[*].appearance.confidence").entityList(String.class)
                .containsExactly("HIGH", "HIGH", "HIGH", "HIGH");
        record(ADA, claim("The flags are old.", "text", "The flags are old.", "claimant", officials, "speakerBasis",
                "OWN_VOICE"), claim("12 in silver", "text", "12 flags are silver.", "speakerBasis", "LABELLED"))
                .path("recordClaims.problems[*].argument").entityList(String.class)
                .containsExactly("claims[0].speakerBasis", "claims[1].speakerBasis");
    }

    @Test
    void valuesAreReadAsTheirPredicatesWantThem() {
        submit(URI, TEXT, "2022-10-05");
        var told = record(TOOL, claim("Some 40 of them", "predicate", "quantity-of", "subject", named("Togo",
                "STATE"), "qualifiers", List.of(Map.of("name", "of", "text", "flags")), "value",
                Map.of("quantity", Map.of("number", 900, "unit", "dollars"))),
                claim("were hung", "predicate", "founded-by", "subject", named("Flag Club", "ORGANISATION"), "value",
                        Map.of("entities", Map.of("entities", List.of(named("Togo", "STATE"), named("Palau", "STATE")),
                                "closure", "CLOSED")),
                        "holds", "2021-05", "stance", "REPORTS", "relayedBy", named("Ann Smith", "PERSON")),
                claim("Some 40", "predicate", "founded-on", "subject", named("Flag Club", "ORGANISATION"), "value",
                        Map.of("date", "2021-05-03")),
                claim("The flags cost", "text", "the  flags of the union cost much", "subject",
                        named("African Union", "ORGANISATION"), "certainty", "POSSIBLE"));
        told.path("recordClaims.problems").pathDoesNotExist()
                .path("recordClaims.claims[*].appearance.claim.value.__typename").entityList(String.class)
                .containsExactly("QuantityValue", "EntityListValue", "DateValue", "TextValue")
                .path("recordClaims.claims[1].entailed[*].claim.text").entityList(String.class)
                .contains("Togo is a founder of Flag Club.", "Palau is a founder of Flag Club.")
                .path("recordClaims.claims[1].appearance.holds.text").entity(String.class).isEqualTo("2021-05")
                .path("recordClaims.claims[1].appearance.relayedBy.name").entity(String.class).isEqualTo("Ann Smith")
                .path("recordClaims.claims[3].appearance.claim.text").entity(String.class)
                .isEqualTo("The flags of the union cost much.").path("recordClaims.claims[3].appearance.extraction")
                .matchesJson("{\"extractor\": \"rules\", \"version\": \"1\", \"recordedBy\": \"TOOL\"}")
                .path("recordClaims.added").entity(Integer.class).isEqualTo(6);
        assertThat(neo4j.query("MATCH (x:Extraction {extractor: 'rules'}) RETURN count(x)").fetchAs(Long.class).one())
                .as("a tool that is called as our extractor is no such").hasValue(2L);
    }

    @Test
    void theSameAgainIsTheSameAndChangesNothing() {
        submit(URI, TEXT, "2022-10-05");
        var random = new Random(7);
        var claims = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(TEXT.length() - 20);
            var claim = random.nextBoolean()
                    ? membership(pick(random, "MEMBER", "OBSERVER", "NONE"))
                    : claim("x", "text", "Flag " + random.nextInt(20) + " is old.");
            String exact = TEXT.substring(start, start + 12 + random.nextInt(8));
            claim.put("evidence", Map.of("exact", exact, "start", start));
            claim.put("stance", pick(random, "AFFIRMS", "DENIES", "REPORTS", "QUESTIONS"));
            claim.put("certainty", pick(random, "CERTAIN", "POSSIBLE", "PLANNED"));
            claim.put("claimant", named(pick(random, "Togo", "Haiti", "Palau"), "STATE"));
            claims.add(claim);
        }
        List<String> ids = ids(record(URI, ADA, claims));
        var before = GraphDump.of(neo4j);
        var again = record(URI, ADA, claims);
        assertThat(ids(again)).isEqualTo(ids).hasSize(60);
        again.path("recordClaims.added").entity(Integer.class).isEqualTo(0)
                .path("recordClaims.ripple.claims").entity(Integer.class).isEqualTo(0);
        assertThat(GraphDump.difference(before, GraphDump.of(neo4j))).isEmpty();
        GraphDump.empty(neo4j);
        submit(URI, TEXT, "2022-10-05");
        claims.forEach(claim -> record(ADA, claim));
        assertThat(GraphDump.difference(before, GraphDump.of(neo4j))).as("one by one").isEmpty();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> ids(GraphQlTester.Response told) {
        return told.path("recordClaims.claims[*].appearance.id").entityList(String.class).get();
    }

    @Test
    void newArticleIsTakenInWithItsClaimsOrNotAtAll() {
        var article = Map.of("text", TEXT, "title", "Title", "source", "The Daily Test", "uri", URI, "published",
                "2022-10-05");
        submit(URI, TEXT, "2022-10-05");
        record(ADA, membership("MEMBER")).path("recordClaims.added").entity(Integer.class).isEqualTo(1);
        var apart = GraphDump.of(neo4j);
        GraphDump.empty(neo4j);

        assertThat(wrong(recordNew(article, membership("MEMBER"), claim("never said", "text", "It was said."))))
                .containsExactly("claims[1].evidence.exact");
        assertThat(neo4j.query("MATCH (n:Article|Appearance|Claim) RETURN count(n)").fetchAs(Long.class).one())
                .hasValue(0L);
        recordNew(article, membership("MEMBER")).path("recordClaims.added").entity(Integer.class).isEqualTo(1);
        assertThat(GraphDump.difference(apart, GraphDump.of(neo4j))).isEmpty();
        recordNew(article, membership("MEMBER")).path("recordClaims.claims[0].alreadyThere").entity(Boolean.class)
                .isEqualTo(true);
        assertThat(wrong(recordNew(Map.of("text", " "), membership("MEMBER")))).containsExactly("newArticle.text");
        assertThat(wrong(recordNew(Map.of("text", "Kenya\u0000left."), membership("MEMBER"))))
                .containsExactly("newArticle");
        assertThat(wrong(graphql.document(RECORD)
                .variable("input", Map.of("by", ADA, "claims", List.of(membership("MEMBER")))).execute()))
                .containsExactly("article");
    }

    private GraphQlTester.Response recordNew(Map<String, ?> article, Object... claims) {
        return graphql.document(RECORD)
                .variable("input", Map.of("newArticle", article, "by", ADA, "claims", List.of(claims))).execute();
    }

    @Test
    void whatWasReadIsThereAlready() {
        submit(URI, "Kenya is an observer of the African Union.", "2022-10-05");
        String exact = neo4j
                .query("MATCH (:Claim {predicate: 'membership-status'})<-[:STATES]-()-[:QUOTES]->(p) RETURN p.exact")
                .fetchAs(String.class).one().orElseThrow();
        var claim = membership("OBSERVER");
        claim.putAll(claim(exact));
        record(ADA, claim).path("recordClaims.claims[0].alreadyThere").entity(Boolean.class).isEqualTo(true)
                .path("recordClaims.claims[0].appearance.extraction.recordedBy").valueIsNull();
    }

    @Test
    void aDateGivenLaterIsTheDateOfTheirWordsToo() {
        submit(URI, TEXT, "2022-10-05");
        var given = claim("were hung", "text", "The flags were hung.", "holds", "2021-05-03");
        record(ADA, membership("MEMBER"), given);
        String article = neo4j.query("MATCH (a:Article) RETURN a.id").fetchAs(String.class).one().orElseThrow();
        graphql.document(
                """
                        mutation($a: ID!) { dateArticle(input: {article: $a, published: "2001-04", by: "Ben", reason: "print"}) {
                          ... on ArticleDated { retold } } }""")
                .variable("a", article).executeAndVerify();
        assertThat(neo4j.query("""
                MATCH (a:Appearance)-[:EXTRACTED_IN]->(:Extraction {kind: 'PERSON'}) WHERE NOT a:Superseded
                RETURN a.holdsText ORDER BY a.holdsText""").fetchAs(String.class).all())
                .containsExactly("2001-04", "2021-05-03");
    }

    @Test
    void whatIsTakenOutOfAnEarlierVersionIsAsIfItHadBeenBefore() {
        var claim = membership("MEMBER");
        var other = claim("were hung", "text", "The flags were hung.");
        submit(URI, TEXT, "2022-10-05");
        record(ADA, claim, other);
        submit(URI, TEXT.replace("were hung", "were put up"), "2022-10-06");
        var before = GraphDump.of(neo4j);
        GraphDump.empty(neo4j);
        String first = submit(URI, TEXT, "2022-10-05");
        submit(URI, TEXT.replace("were hung", "were put up"), "2022-10-06");
        record(first, ADA, List.of(claim, other));
        assertThat(GraphDump.difference(before, GraphDump.of(neo4j))).isEmpty();
        assertThat(neo4j.query(
                "MATCH (a:Appearance:Superseded)-[:STATES]->(c:Claim {text: 'The flags were hung.'}) RETURN count(a)")
                .fetchAs(Long.class).one()).hasValue(1L);
        assertThat(wrong(record(ADA, other))).as("by its URI it is the newest").containsExactly(
                "claims[0].evidence.exact");
    }
}

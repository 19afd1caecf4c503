package io.counterclaim.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import io.counterclaim.testing.ApplicationTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What is asked as of before is answered as it was then, whatever was recorded since. */
@ApplicationTest
class AsOfIT {
    private static final String EVERYTHING = """
            query($t: DateTime) {
              claims(first: 12, asOf: $t) { totalCount edges { cursor node { ...ofClaim } } }
              denied: claims(asOf: $t, filter: {or: [{stance: DENIES}, {published: {from: "2022-10-06"}}]}) { totalCount edges { node { text } } }
              articles(asOf: $t, first: 8) { totalCount edges { node { ...ofArticle appearances(first: 5) { totalCount edges { node { id } } }
                passedOver { totalCount } } } }
              dated: articles(asOf: $t, filter: {published: {from: "2022-10-01"}}) { totalCount edges { node { title } } }
              entities(asOf: $t, first: 12) { totalCount edges { node { ...ofEntity merges { by } mergedInto { name }
                claims(first: 6) { totalCount edges { node { text } } } appearances(first: 6) { totalCount edges { node { stance } } } } } }
            }
            fragment ofClaim on Claim { id text restatedAs { text } independentOrigins subject { ...ofEntity }
              predicate { id } qualifiers { name text entity { names } }
              value { __typename ... on EntityValue { entity { names } } ... on StateValue { state label } }
              appearances(first: 6) { totalCount edges { node { id stance certainty recordedAt holds { text basis }
                withdrawn { by } anchor { state article { title } } claim { text }
                claimant { __typename name ... on Entity { names } ... on Source { articles { totalCount } appearances { totalCount } } }
                article { ...ofArticle } } } }
              supporters(first: 6) { totalCount edges { node { name } } } disputers(first: 6) { totalCount edges { node { name } } }
              origins { appearances { id } merges { reason because one { id } other { id } } }
              reviews(first: 3) { totalCount edges { node { verdict claim { text } } } } }
            fragment ofArticle on Article { id title published { text basis reason } dates { by published { text } }
              revises { title } revisedBy { title } copies { title } source { name articles { totalCount } } }
            fragment ofEntity on Entity { id name names namings { name by } }""";
    private static final String FOUND = """
            query($t: DateTime) {
              findings(first: 20, asOf: $t) { totalCount facets { checks { others buckets { count check { id } } } kinds { kind count }
                severities { severity count } statuses { status count } } edges { cursor node { ...ofFinding } } }
              settled: findings(asOf: $t, filter: {status: [CONFIRMED, DISMISSED, RESOLVED]}) { totalCount edges { node { id status } } }
              newest: findings(asOf: $t, orderBy: {field: FIRST_SEEN}) { totalCount edges { node { id } } }
              said: findings(asOf: $t, filter: {not: {reconciled: true}, text: "Kenya", severity: MAJOR}) { edges { node { id } } }
              consistencyReport(asOf: $t) { articles claims appearances contradictions reconciled others setAside }
              contradictions(asOf: $t, first: 20) { totalCount edges { node { ...ofFinding } } }
              claims(asOf: $t, first: 20) { edges { node { id contradictions(includeReconciled: true) { totalCount
                facets { severities { severity count } } edges { node { id status } } } } } } }
            fragment ofFinding on Finding { __typename id severity status firstSeen version cursor check { id title }
              explanation { message detail { name value } } reconciliation { reason detail }
              sides { role claim { text } appearances { id stance } } history { at from to by reason } waivers { by reason } }""";
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Intake intake;

    @BeforeEach
    void empty() {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n").run();
    }

    @Test
    void answerOfBeforeStaysWhateverIsRecordedAfter() throws Exception {
        String kenya = submit("The Daily Test", "kenya",
                "Kenya is a member of the African Union. Ghana is an observer of"
                        + " the African Union.",
                "2022-10-05");
        submit("The Other Test", "not", "Kenya is not a member of the African Union.", "2022-10-06");
        submit("The Third Test", "third", "Kenya is a member of the African Union.", null);
        Map<?, ?> then = everything(null);
        Thread.sleep(5);
        String moment = Instant.now().toString();
        Thread.sleep(5);
        assertThat(everything(moment)).as("before anything else is recorded").isEqualTo(then);

        var changes = List.<Runnable>of(
                () -> change(
                        """
                                decideFinding(input: {finding: "%s", decision: CONFIRMED, by: "Ada", reason: "so it is"}) { __typename }"""
                                .formatted(id("Finding", "status: 'OPEN'"))),
                () -> change(
                        """
                                waiveFinding(input: {finding: "%s", by: "Ada", reason: "known", until: "2990-01-01"}) { __typename }"""
                                .formatted(id("Finding", "status: 'CONFIRMED'"))),
                () -> change("""
                        withdrawAppearance(input: {appearance: "%s", by: "Ada", reason: "misread"}) { __typename }"""
                        .formatted(id("Appearance", "stance: 'DENIES'"))),
                () -> submit("The Daily Test", "kenya",
                        "Kenya is an observer of the African Union. Ghana is an observer"
                                + " of the African Union.",
                        "2022-10-08"),
                () -> submit("The Fourth Test", "copy", "Kenya is a member of the African Union.", "2022-10-09"),
                () -> change("""
                        dateArticle(input: {article: "%s", published: "2021-03-04", by: "Ada", reason: "archive"}) {
                          __typename }""".formatted(id("Article", "publishedBasis: 'UNKNOWN'"))),
                () -> change("""
                        reviewClaim(input: {claim: "%s", verdict: SUPPORTED, by: "Desk"}) { __typename }"""
                        .formatted(id("Claim", "predicate: 'membership-status'"))),
                () -> change("""
                        mergeEntities(input: {keep: "%s", merge: "%s", by: "Ada", reason: "one"}) { __typename }"""
                        .formatted(id("Entity", "name: 'Ghana'"), id("Entity", "name: 'Kenya'"))));
        Map<?, ?> before = then;
        for (Runnable change : changes) {
            change.run();
            Map<?, ?> now = everything(null);
            assertThat(now).as("the change is told").isNotEqualTo(before);
            assertThat(everything(moment)).as("as of before").isEqualTo(then);
            before = now;
        }
        assertThat(kenya).isNotEmpty();
    }

    @Test
    void twoMomentsInOneRequestAreToldApart() throws Exception {
        submit("The Daily Test", "kenya", "Kenya is a member of the African Union.", "2022-10-05");
        String moment = Instant.now().toString();
        Thread.sleep(5); // what is recorded has its time in milliseconds
        submit("The Other Test", "not", "Kenya is not a member of the African Union.", "2022-10-06");
        graphql.document("""
                query($c: ID!, $t: DateTime) { now: claim(id: $c) { disputers { totalCount } independentOrigins }
                  then: claim(id: $c, asOf: $t) { disputers { totalCount } appearances { totalCount } }
                  early: claim(id: $c, asOf: "2001-01-01T00:00:00Z") { id } }""")
                .variable("c", id("Claim", "predicate: 'membership-status'")).variable("t", moment).execute()
                .path("now.disputers.totalCount").entity(Integer.class).isEqualTo(1)
                .path("then.disputers.totalCount").entity(Integer.class).isEqualTo(0)
                .path("then.appearances.totalCount").entity(Integer.class).isEqualTo(1).path("early").valueIsNull();
    }

    @Test
    void dayOfValidityLeavesWhatCanHoldThen() {
        submit("The Daily Test", "kenya", "Kenya is a member of the African Union.", "2022-10-05");
        String claim = id("Claim", "predicate: 'membership-status'");
        neo4j.query("MATCH (a:Appearance) SET a.holdsFrom = date('2022-10-05'), a.holdsTo = date('2022-10-05')").run();
        String query = "query($c: ID!, $d: Date) { claim(id: $c, validAt: $d) { supporters { totalCount } subject {"
                + " claims { totalCount } } } claims(validAt: $d) { totalCount } }";
        graphql.document(query).variable("c", claim).variable("d", "2022-10-05").execute()
                .path("claim.supporters.totalCount").entity(Integer.class).isEqualTo(1)
                .path("claims.totalCount").entity(Integer.class).satisfies(count -> assertThat(count).isPositive());
        graphql.document(query).variable("c", claim).variable("d", "2021-10-05").execute()
                .path("claim.supporters.totalCount").entity(Integer.class).isEqualTo(0)
                .path("claim.subject.claims.totalCount").entity(Integer.class).isEqualTo(0).path("claims.totalCount")
                .entity(Integer.class).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"consistency, consistency",
            "checks { outcome }, checks", "comparisons { totalCount }, comparisons"})
    void whatCannotBeToldAsOfThenIsAnErrorThatNamesTheField(String selection, String field) {
        submit("The Daily Test", "kenya", "Kenya is a member of the African Union.", "2022-10-05");
        var problems = new ArrayList<String>();
        graphql.document("query($c: ID!, $t: DateTime) { claim(id: $c, asOf: $t) { text " + selection + " } }")
                .variable("c", id("Claim", "predicate: 'membership-status'")).variable("t", Instant.now().toString())
                .execute().errors().satisfy(errors -> errors.forEach(error -> problems
                        .add(error.getExtensions().get("code") + " " + error.getPath() + " " + error.getMessage())));
        assertThat(problems).singleElement().asString().startsWith("INVALID_INPUT claim." + field)
                .contains("'Claim." + field + "' cannot be told of another time");
    }

    @Test
    void nodeIsToldAsItWasThenAndNullBeforeItWasRecorded() {
        submit("The Daily Test", "kenya", "Kenya is a member of the African Union.", "2022-10-05");
        submit("The Other Test", "not", "Kenya is not a member of the African Union.", "2022-10-06");
        String moment = Instant.now().toString();
        String finding = id("Finding", "status: 'OPEN'");
        change("""
                decideFinding(input: {finding: "%s", decision: DISMISSED, by: "Ada", reason: "no"}) { __typename }"""
                .formatted(finding));
        for (String label : List.of("Claim", "Appearance", "Entity", "Article", "Source", "Finding")) {
            graphql.document("""
                    query($n: ID!, $t: DateTime) { then: node(id: $n, asOf: $t) { id ... on Contradiction { status } }
                      now: node(id: $n) { id } early: node(id: $n, asOf: "2001-01-01T00:00:00Z") { id } }""")
                    .variable("n", id(label, "")).variable("t", moment).execute().path("early").valueIsNull()
                    .path("then.id").entity(String.class).isEqualTo(id(label, "")).path("now.id").hasValue();
        }
        graphql.document("""
                query($n: ID!, $t: DateTime) { then: node(id: $n, asOf: $t) { ... on Finding { status history { to } } }
                  now: node(id: $n) { ... on Finding { status } } }""").variable("n", finding).variable("t", moment)
                .execute().path("then.status").entity(String.class).isEqualTo("OPEN").path("then.history[*].to")
                .entityList(String.class).containsExactly("OPEN").path("now.status").entity(String.class)
                .isEqualTo("DISMISSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "findings(asOf: $t) { edges { node { lastSeen } } }|.lastSeen' cannot be told of another time",
            "consistencyReport(asOf: $t) { notChecked { openClaims } }|'ConsistencyReport.notChecked' cannot be told of another time",
            "findings(asOf: $t, orderBy: {field: LAST_SEEN}) { totalCount }|'orderBy.field' is LAST_SEEN",
            "claims(validAt: \"2022-10-05\") { edges { node { contradictions { totalCount } } } }|leave validAt out"})
    void whatNothingKeepsOfFindingsIsAnErrorThatSaysWhatToDo(String selection, String told) {
        submit("The Daily Test", "kenya", "Kenya is a member of the African Union.", "2022-10-05");
        submit("The Other Test", "not", "Kenya is not a member of the African Union.", "2022-10-06");
        graphql.document("query($t: DateTime) { now: claims(asOf: $t) { totalCount } " + selection + " }")
                .variable("t", Instant.now().toString()).execute().errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty().allSatisfy(error -> {
                    assertThat(error.getMessage()).contains(told);
                    assertThat(error.getExtensions()).containsEntry("code", "INVALID_INPUT");
                }));
    }

    @Test
    void filterByWhatIsKnownOfNowIsRefusedOfThen() {
        graphql.document("{ claims(asOf: \"2024-01-01T00:00:00Z\", filter: {not: {consistency: CONTRADICTED}}) {"
                + " totalCount } }").execute().errors()
                .satisfy(errors -> assertThat(errors).singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("'filter.consistency'")));
    }

    private Map<?, ?> everything(@Nullable String moment) {
        return Map.of("claims", answer(EVERYTHING, moment), "findings", answer(FOUND, moment));
    }

    private Map<?, ?> answer(String document, @Nullable String moment) {
        return graphql.document(document).variable("t", moment).execute().path("$").entity(Map.class).get();
    }

    private void change(String mutation) {
        graphql.document("mutation { " + mutation + " }").executeAndVerify();
    }

    private String id(String label, String properties) {
        return neo4j.query("MATCH (n:" + label + " {" + properties + "}) RETURN n.id AS id ORDER BY id LIMIT 1")
                .fetchAs(String.class).one().orElseThrow();
    }

    private String submit(String source, String uri, String text, @Nullable String published) {
        var taken = intake
                .submit(new IncomingArticle("test", text, source + " tells", source, "https://example.org/" + uri,
                        List.of(), published));
        assertThat(taken).isInstanceOf(IntakeOutcome.Taken.class);
        return ((IntakeOutcome.Taken) taken).articleId();
    }
}

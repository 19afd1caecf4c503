package io.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Events as the interface shows them, of articles that were taken in. */
@ApplicationTest
class EventsIT {
    private static final IncomingArticle POST = article("Morning Post", "Blast kills 22 in Mombasa", "2022-10-05",
            "A bomb blast killed 22 people in Mombasa on Wednesday. The market was crowded.");
    private static final IncomingArticle GAZETTE = article("Gazette", "Mombasa counts its dead", "2022-10-06",
            "A bomb attack in Mombasa on Wednesday killed 44 people. The harbour is closed.");
    private static final IncomingArticle ECHO = article("Echo", "A blast in Kisumu", "2022-10-05",
            "A bomb blast killed 3 people in Kisumu on Wednesday.");
    private static final IncomingArticle LATE = article("Evening News", "Mombasa is hit", "2022-10-07",
            "A bomb blast killed 9 people in Mombasa on Friday.");
    private static final IncomingArticle NO_TOLL = article("Herald", "Mombasa is shaken", "2022-10-05",
            "An explosion hit a hotel in Mombasa on Wednesday.");
    private static final String EVENTS = "{ events { totalCount edges { node { id kind place holds { text } } } } }";
    private static final String MERGE = """
            mutation($input: MergeEventsInput!) { mergeEvents(input: $input) { __typename
              ... on EventsMerged { event { id } merge { by reason merged { id } into { id } } }
              ... on EventsAlreadyMerged { merge { by } message } ... on EventMergeRefused { argument message }
              ... on EventUnknown { id } } }""";
    private static final String SEPARATE = """
            mutation($input: SeparateClaimInput!) { separateClaim(input: $input) { __typename
              ... on ClaimSeparated { alreadySeparated separation { by claim { id } } event { id } }
              ... on ClaimNotSeparated { argument message } ... on EventUnknown { id } } }""";
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Intake intake;
    @Autowired
    Consistency consistency;

    @BeforeEach
    void empty() {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n").run();
    }

    @Test
    void twoArticlesShareTheirEvent() {
        take(GAZETTE, POST);

        graphql.document("""
                { events { totalCount edges { node { id kind place holds { from to } names mayBe { because }
                  claims { totalCount } articles { totalCount edges { node { source { name } } } }
                  figures { totalCount edges { node { harm low high words published { text } claim { event { id } }
                    article { source { name } } appearance { passage { exact } } } } } } } } }""").execute()
                .path("events.totalCount").entity(Integer.class).isEqualTo(1)
                .path("events.edges[0].node.kind").entity(String.class).isEqualTo("ATTACK")
                .path("events.edges[0].node.place").entity(String.class).isEqualTo("Mombasa")
                .path("events.edges[0].node.holds.from").entity(String.class).isEqualTo("2022-10-05")
                .path("events.edges[0].node.names[*]").entityList(String.class).contains("Mombasa")
                .path("events.edges[0].node.claims.totalCount").entity(Integer.class).isEqualTo(2)
                .path("events.edges[0].node.articles.edges[*].node.source.name").entityList(String.class)
                .containsExactly("Morning Post", "Gazette")
                .path("events.edges[0].node.figures.edges[*].node.words").entityList(String.class)
                .containsExactly("22", "44")
                .path("events.edges[0].node.figures.edges[*].node.published.text").entityList(String.class)
                .containsExactly("2022-10-05", "2022-10-06")
                .path("events.edges[0].node.figures.edges[*].node.claim.event.id").entityList(String.class)
                .containsExactly(events().getFirst(), events().getFirst())
                .path("events.edges[0].node.mayBe").entityList(Object.class).hasSize(0);
    }

    @Test
    void orderOfIntakeChangesNoEvent() {
        take(POST, GAZETTE, ECHO, LATE, NO_TOLL);
        List<String> events = events();
        List<Map<String, Object>> parts = parts();
        empty();
        take(NO_TOLL, LATE, ECHO, GAZETTE, POST);

        assertThat(events()).isEqualTo(events).hasSize(3);
        assertThat(parts()).isEqualTo(parts);
        consistency.checkAll((claims, of) -> {});
        assertThat(parts()).isEqualTo(parts);
    }

    @Test
    void anotherCityOnTheSameDayIsAnotherEvent() {
        take(POST, ECHO);

        graphql.document("{ events { edges { node { place mayBe { because } } } } }").execute()
                .path("events.edges[*].node.place").entityList(String.class).contains("Kisumu", "Mombasa").hasSize(2)
                .path("events.edges[*].node.mayBe[*]").entityList(Object.class).hasSize(0);
    }

    @Test
    void anEventTwoDaysLaterMayBeTheSame() {
        take(POST, LATE);

        graphql.document("{ events { edges { node { holds { text } mayBe { because event { holds { text } } } } } } }")
                .execute().path("events.edges[*].node.holds.text").entityList(String.class)
                .containsExactly("2022-10-07", "2022-10-05")
                .path("events.edges[0].node.mayBe[*].because").entityList(String.class)
                .containsExactly("attack 2 days earlier, Mombasa is named in both")
                .path("events.edges[1].node.mayBe[*].event.holds.text").entityList(String.class)
                .containsExactly("2022-10-07");
    }

    @Test
    void claimWithoutATollIsPartOfTheEventItNames() {
        take(POST, NO_TOLL);

        graphql.document("{ events { edges { node { claims { edges { node { text } } } figures { totalCount } } } } }")
                .execute().path("events.edges").entityList(Object.class).hasSize(1)
                .path("events.edges[0].node.claims.edges[*].node.text").entityList(String.class)
                .contains("An explosion hit a hotel in Mombasa on Wednesday.")
                .path("events.edges[0].node.figures.totalCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void eventsAreFiltered() {
        take(POST, GAZETTE, ECHO, LATE);
        String article = ids("{ articles { edges { node { id } } } }", "articles.edges[*].node.id").getFirst();

        assertThat(filtered("{place: \"al-Mombasa\"}")).hasSize(2);
        assertThat(filtered("{kind: ATTACK}")).hasSize(3);
        assertThat(filtered("{kind: CRASH}")).isEmpty();
        assertThat(filtered("{from: \"2022-10-06\"}")).hasSize(1);
        assertThat(filtered("{to: \"2022-10-05\", not: {place: \"Kisumu\"}}")).hasSize(1);
        assertThat(filtered("{article: \"" + article + "\"}")).hasSize(1);
        assertThat(filtered("{or: [{place: \"Kisumu\"}, {from: \"2022-10-07\"}]}")).hasSize(2);
        assertThat(events()).startsWith(filtered("{from: \"2022-10-07\"}").getFirst());
    }

    @Test
    void claimsAppearancesAndFindingsAreFilteredByEvent() {
        take(POST, GAZETTE, ECHO);
        String mombasa = filtered("{place: \"Mombasa\"}").getFirst();
        String kisumu = filtered("{place: \"Kisumu\"}").getFirst();

        assertThat(ids("{ claims(filter: {event: \"" + mombasa + "\"}) { edges { node { id } } } }",
                "claims.edges[*].node.id")).hasSize(2);
        assertThat(ids("{ claims(filter: {appearance: {event: \"" + mombasa + "\"}}) { edges { node { id } } } }",
                "claims.edges[*].node.id")).hasSize(2);
        assertThat(ids("{ findings(filter: {event: \"" + mombasa + "\"}) { edges { node { id } } } }",
                "findings.edges[*].node.id")).isNotEmpty();
        assertThat(ids("{ contradictions(filter: {event: \"" + kisumu + "\"}) { edges { node { id } } } }",
                "contradictions.edges[*].node.id")).isEmpty();
        assertThat(ids("{ event(id: \"" + mombasa + "\") { claims { edges { node { appearances(filter: {event: \""
                + kisumu + "\"}) { edges { node { id } } } } } } } }",
                "event.claims.edges[*].node.appearances.edges[*].node.id")).isEmpty();
        assertThat(ids("{ event(id: \"" + mombasa + "\") { claims(filter: {event: \"" + mombasa
                + "\"}) { edges { node { id } } } } }", "event.claims.edges[*].node.id")).hasSize(2);
    }

    @Test
    void anEventIsFoundByItsId() {
        take(POST);
        String id = events().getFirst();

        graphql.document(
                "{ node(id: \"" + id + "\") { id ... on Event { place } } none: node(id: \"event:0\") { id } }")
                .execute().path("node.place").entity(String.class).isEqualTo("Mombasa").path("none").valueIsNull();
        graphql.document("{ node(id: \"" + id + "\", asOf: \"2024-01-01T00:00:00Z\") { id } }").execute().errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void mergedEventsAreOne() {
        take(POST, LATE);
        String late = filtered("{from: \"2022-10-06\"}").getFirst();
        String early = filtered("{to: \"2022-10-05\"}").getFirst();

        merge(early, late, "Ada").path("mergeEvents.merge.by").entity(String.class).isEqualTo("Ada")
                .path("mergeEvents.merge.merged.id").entity(String.class).isEqualTo(late);
        consistency.checkAll((claims, of) -> {});

        graphql.document("""
                { events { edges { node { id holds { text } claims { totalCount } figures { edges { node { words } } }
                  mayBe { because } merges { reason } } } }
                  event(id: "%s") { mergedInto { id } claims { edges { node { event { id } } } } } }""".formatted(late))
                .execute().path("events.edges[*].node.id").entityList(String.class).containsExactly(early)
                .path("events.edges[0].node.holds.text").entity(String.class).isEqualTo("2022-10-05/2022-10-07")
                .path("events.edges[0].node.claims.totalCount").entity(Integer.class).isEqualTo(2)
                .path("events.edges[0].node.figures.edges[*].node.words").entityList(String.class)
                .containsExactly("22", "9").path("events.edges[0].node.mayBe").entityList(Object.class).hasSize(0)
                .path("event.mergedInto.id").entity(String.class).isEqualTo(early)
                .path("event.claims.edges[*].node.event.id").entityList(String.class).containsExactly(early, early);
        assertThat(filtered("{from: \"2022-10-07\"}")).containsExactly(early);
        merge(early, late, "Ben").path("mergeEvents.__typename").entity(String.class).isEqualTo("EventsAlreadyMerged")
                .path("mergeEvents.merge.by").entity(String.class).isEqualTo("Ada");
        merge(early, early, "Ben").path("mergeEvents.argument").entity(String.class).isEqualTo("merged");
        merge(early, "event:0", "Ben").path("mergeEvents.id").entity(String.class).isEqualTo("event:0");
        merge(early, late, " ").path("mergeEvents.argument").entity(String.class).isEqualTo("by");
    }

    @Test
    void tollsOfMergedEventsAreComparedWhereverTheyWere() {
        take(POST, ECHO);
        assertThat(tollFindings()).isEmpty();

        merge(filtered("{place: \"Mombasa\"}").getFirst(), filtered("{place: \"Kisumu\"}").getFirst(), "Ada");

        assertThat(tollFindings()).hasSize(1).allMatch(message -> message.contains("3 killed"));
    }

    @Test
    void claimThatWasTakenOutStaysOut() {
        take(POST, GAZETTE);
        assertThat(tollFindings()).hasSize(1);
        String event = events().getFirst();
        String claim = ids("{ claims(filter: {event: \"" + event + "\", text: \"44\"}) { edges { node { id } } } }",
                "claims.edges[*].node.id").getFirst();

        separate(claim, event).path("separateClaim.alreadySeparated").entity(Boolean.class).isEqualTo(false)
                .path("separateClaim.separation.claim.id").entity(String.class).isEqualTo(claim)
                .path("separateClaim.event.id").entity(String.class).isEqualTo(event);
        neo4j.query("MATCH (c:Claim) REMOVE c.readForEvents").run();
        consistency.checkAll((claims, of) -> {});

        assertThat(tollFindings()).isEmpty();
        graphql.document("{ claim(id: \"" + claim + "\") { event { id } } event(id: \"" + event
                + "\") { claims { totalCount } figures { totalCount } separations { by reason claim { id } } } }")
                .execute()
                .path("claim.event").valueIsNull().path("event.claims.totalCount").entity(Integer.class).isEqualTo(1)
                .path("event.figures.totalCount").entity(Integer.class).isEqualTo(1)
                .path("event.separations[*].by").entityList(String.class).containsExactly("Ada");
        separate(claim, event).path("separateClaim.alreadySeparated").entity(Boolean.class).isEqualTo(true);
        separate("claim:0", event).path("separateClaim.argument").entity(String.class).isEqualTo("claim");
        separate(claim, "event:0").path("separateClaim.id").entity(String.class).isEqualTo("event:0");
    }

    @Test
    void eventWithoutClaimsIsNone() {
        take(POST);
        String event = events().getFirst();
        String claim = ids("{ claims(filter: {event: \"" + event + "\"}) { edges { node { id } } } }",
                "claims.edges[*].node.id").getFirst();

        separate(claim, event).path("separateClaim.event").valueIsNull();

        assertThat(events()).isEmpty();
    }

    @Test
    void eventsArePagedNewestFirst() {
        take(POST, ECHO, LATE);
        List<String> all = events();
        var first = graphql
                .document("{ events(first: 2) { pageInfo { endCursor hasNextPage } edges { node { id } } } }")
                .execute();
        String cursor = first.path("events.pageInfo.endCursor").entity(String.class).get();

        first.path("events.edges[*].node.id").entityList(String.class).containsExactly(all.get(0), all.get(1));
        graphql.document("{ events(first: 2, after: \"" + cursor + "\") { edges { node { id } } } "
                + "end: events(last: 1) { edges { node { id } } } }").execute().path("events.edges[*].node.id")
                .entityList(String.class).containsExactly(all.get(2)).path("end.edges[*].node.id")
                .entityList(String.class).containsExactly(all.get(2));
    }

    private static IncomingArticle article(String source, String title, String published, String text) {
        return new IncomingArticle(source, text, title, source, "https://example.org/" + source.replace(' ', '-'),
                List.of(), published);
    }

    private void take(IncomingArticle... articles) {
        for (IncomingArticle article : articles) {
            assertThat(intake.submit(article)).isInstanceOf(Taken.class);
        }
    }

    private List<String> events() {
        return ids(EVENTS, "events.edges[*].node.id");
    }

    private List<String> filtered(String filter) {
        return ids("{ events(filter: " + filter + ") { edges { node { id } } } }", "events.edges[*].node.id");
    }

    private List<String> ids(String document, String path) {
        return graphql.document(document).execute().path(path).entityList(String.class).get();
    }

    private List<Map<String, Object>> parts() {
        return List.copyOf(neo4j.query("""
                MATCH (c:Claim)-[p:PART_OF]->(e:Event)
                RETURN c.id AS claim, e.id AS event, p.article AS article, p.because AS because, p.places AS places
                ORDER BY claim, event, article""").fetch().all());
    }

    private List<String> tollFindings() {
        return List.copyOf(neo4j.query("""
                MATCH (f:Finding {check: 'toll-mismatch'}) WHERE f.status <> 'RESOLVED'
                RETURN f.message AS message""").fetchAs(String.class).all());
    }

    private GraphQlTester.Response merge(String kept, String merged, String by) {
        return graphql.document(MERGE)
                .variable("input", Map.of("kept", kept, "merged", merged, "by", by, "reason", "one bombing")).execute();
    }

    private GraphQlTester.Response separate(String claim, String event) {
        return graphql.document(SEPARATE)
                .variable("input", Map.of("claim", claim, "event", event, "by", "Ada", "reason", "another bombing"))
                .execute();
    }
}

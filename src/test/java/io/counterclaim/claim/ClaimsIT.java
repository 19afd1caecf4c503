package io.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.testing.RoundTrips;
import io.counterclaim.testing.Sayings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims, their appearances and what hangs on them, as the GraphQL interface answers. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsIT {
    private static final Entity LEAGUE = Entity.of(EntityType.ORGANISATION, "River League", List.of("RL"), false);
    private static final Entity NORLAND = Entity.of(EntityType.STATE, "Norland", List.of(), false);
    private static final Entity MINISTER = Entity.of(EntityType.PERSON, "Ada Lund", List.of("Lund"), false);
    private static final Claim ACCEDING = membership(NORLAND, "ACCEDING");
    private static final Claim OBSERVER = membership(NORLAND, "OBSERVER");
    private static final String TEXT = "Norland is joining the River League. Subscribe now.";

    @Autowired
    ExecutionGraphQlService service;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    RoundTrips roundTrips;
    GraphQlTester graphQl;
    ArticleText first;
    ArticleText copy;

    private static Claim membership(Entity state, String status) {
        return Claim.of(state.name() + " is " + status.toLowerCase() + " in the River League.", "membership-status",
                state, new StateValue(status), Map.of("organisation", Claim.Qualifier.of(LEAGUE)));
    }

    @BeforeAll
    void record() {
        first = Sayings.in("Morning Post", "Joining", TEXT, "2023-04-05")
                .says(null, Stance.AFFIRMS, ACCEDING, "Norland is joining the River League.")
                .passesOver("Subscribe now.", "furniture").record(articles, ledger, transaction);
        copy = Sayings.in("Evening Post", "Joining too", TEXT, null)
                .says(null, Stance.AFFIRMS, ACCEDING, "Norland is joining the River League.")
                .record(articles, ledger, transaction);
        Sayings.in("Gazette", "No", "Lund said it was untrue. Norland observes.", "2023-06")
                .says(MINISTER, Stance.DENIES, ACCEDING, "Lund said it was untrue.")
                .says(null, Stance.AFFIRMS, OBSERVER, "Norland observes.").record(articles, ledger, transaction);
        var many = Sayings.in("Almanac", "Many", "They all observe. They do not.", "2020");
        for (int i = 0; i < 40; i++) {
            Claim claim = membership(Entity.of(EntityType.STATE, "State %02d".formatted(i), List.of(), false),
                    "MEMBER");
            many.says(null, Stance.AFFIRMS, claim, "They all observe.").says(MINISTER, Stance.DENIES, claim,
                    "They do not.");
        }
        many.record(articles, ledger, transaction);
    }

    @BeforeEach
    void connect() {
        graphQl = ExecutionGraphQlServiceTester.builder(service).responseTimeout(Duration.ofMinutes(5)).build();
    }

    @Test
    void claimTellsWhoSaysSoAndWhoDenies() {
        graphQl.document(
                """
                        query($id: ID!) { claim(id: $id) {
                          text subject { name } predicate { id label } qualifiers { name text entity { names } } independentOrigins
                          value { __typename ... on StateValue { state label } }
                          supporters { totalCount edges { node { __typename name } } }
                          disputers { totalCount edges { node { __typename name id ... on Entity { appearances { totalCount } } } } }
                          appearances(stance: AFFIRMS) { totalCount edges { node { stance holds { from to basis }
                            passage { exact start end } article { title copies { title } passedOver { edges { node { reason passage { exact } } } } } } } }
                        } }""")
                .variable("id", ACCEDING.id()).execute().path("claim.subject.name").entity(String.class)
                .isEqualTo("Norland").path("claim.value.label").entity(String.class).isEqualTo("acceding")
                .path("claim.supporters.edges[*].node.name").entityList(String.class)
                .containsExactly("Evening Post", "Morning Post").path("claim.disputers.edges[*].node.name")
                .entityList(String.class).containsExactly("Ada Lund").path("claim.independentOrigins")
                .entity(Integer.class).isEqualTo(1).path("claim.appearances.totalCount").entity(Integer.class)
                .isEqualTo(2).path("claim.disputers.edges[0].node.appearances.totalCount").entity(Integer.class)
                .isEqualTo(41).path("claim.qualifiers[0].entity.names").entityList(String.class)
                .containsExactly("RL", "River League").path("claim.appearances.edges[*].node.passage.start")
                .entityList(Integer.class).containsExactly(0, 0)
                .path("claim.appearances.edges[*].node.article.copies[*].title")
                .entityList(String.class).hasSize(2);
    }

    @Test
    void roundTripsDependOnDepthAlone() {
        String document = """
                query($first: Int) { claims(filter: {predicate: "membership-status", stance: DENIES}, first: $first) { totalCount edges { node {
                  text subject { name claims { totalCount } } predicate { label } independentOrigins
                  supporters { edges { node { name } } } disputers { edges { node { name } } }
                  appearances { totalCount edges { node { claimant { name } passage { exact } claim { text }
                    anchor { state article { title } }
                    article { title source { name } copies { id } passedOver { totalCount } } } } } } } } }""";
        int one = roundTrips.of(() -> graphQl.document(document).variable("first", 1).execute()
                .path("claims.edges").entityList(Object.class).hasSize(1));
        int thirty = roundTrips.of(() -> graphQl.document(document).variable("first", 30).execute()
                .path("claims.edges").entityList(Object.class).hasSize(30));

        assertThat(thirty).isEqualTo(one).isBetween(10, 60);
    }

    @Test
    void pagesMeetWithoutGapOrOverlap() {
        List<String> whole = graphQl.document("{ claims(first: 100) { edges { node { text } } } }").execute()
                .path("claims.edges[*].node.text").entityList(String.class).get();
        var forward = pages("first", "after", "endCursor", "hasNextPage", false);
        var backward = pages("last", "before", "startCursor", "hasPreviousPage", true);

        assertThat(whole).hasSize(42).isSorted();
        assertThat(forward).isEqualTo(whole);
        assertThat(backward).isEqualTo(whole);
    }

    private List<String> pages(String size, String from, String cursor, String more, boolean toFront) {
        var texts = new java.util.LinkedList<String>();
        String at = null;
        boolean again = true;
        while (again) {
            var page = graphQl.document(
                    "query($at: String) { claims(%s: 9, %s: $at) { pageInfo { %s %s } edges { node { text } } } }"
                            .formatted(size, from, cursor, more))
                    .variable("at", at).execute();
            texts.addAll(toFront ? 0 : texts.size(),
                    page.path("claims.edges[*].node.text").entityList(String.class).get());
            at = page.path("claims.pageInfo." + cursor).entity(String.class).get();
            again = page.path("claims.pageInfo." + more).entity(Boolean.class).get();
        }
        return texts;
    }

    @Test
    void descendingOrderIsTheOppositeOfAscending() {
        var up = texts("orderBy: {field: TEXT}, first: 100");
        var down = texts("orderBy: {field: TEXT, direction: DESC}, first: 100");

        assertThat(down).isEqualTo(up.reversed());
        assertThat(texts("orderBy: {field: TEXT, direction: DESC}, last: 2")).isEqualTo(down.subList(40, 42));
        assertThat(texts("orderBy: {field: RECORDED_AT}, first: 100")).hasSize(42);
        assertThat(texts("orderBy: {field: PREDICATE}, first: 100")).isEqualTo(up);
    }

    @Test
    void filtersLeaveWhatAllOfThemAllow() {
        assertThat(texts("filter: {subject: \"%s\"}".formatted(NORLAND.id()))).hasSize(2);
        assertThat(texts("filter: {subject: \"%s\", stance: DENIES}".formatted(NORLAND.id()))).hasSize(1);
        assertThat(texts("filter: {article: \"%s\"}".formatted(first.id()))).containsExactly(ACCEDING.text());
        assertThat(texts("filter: {claimant: \"%s\", text: \"norland\"}".formatted(MINISTER.id()))).hasSize(1);
        assertThat(texts("filter: {claimant: \"%s\", stance: AFFIRMS}".formatted(MINISTER.id()))).isEmpty();
        assertThat(texts("filter: {predicate: \"meets\"}")).isEmpty();
        assertThat(texts("asOf: \"2024-05-01T09:59:59Z\"")).isEmpty();
        assertThat(texts("asOf: \"2024-05-01T12:00:00+02:00\", first: 100")).hasSize(42);
    }

    private List<String> texts(String arguments) {
        return graphQl.document("{ claims(" + arguments + ") { edges { node { text } } } }").execute()
                .path("claims.edges[*].node.text").entityList(String.class).get();
    }

    @Test
    void anythingIsFoundByItsId() {
        String appearance = graphQl.document("{ claim(id: \"%s\") { appearances { edges { node { id } } } } }"
                .formatted(OBSERVER.id())).execute().path("claim.appearances.edges[0].node.id").entity(String.class)
                .get();
        for (String id : List.of(ACCEDING.id(), first.id(), first.source().id(), NORLAND.id(), appearance)) {
            graphQl.document("query($id: ID!) { node(id: $id) { __typename id } }").variable("id", id).execute()
                    .path("node.id").entity(String.class).isEqualTo(id);
        }
        graphQl.document("{ node(id: \"claim:none\") { id } }").execute().path("node").valueIsNull();
    }

    @Test
    void timelineGoesByTheTimeItIsSaidOf() {
        graphQl.document(
                "{ timeline(subject: \"%s\") { holds { text } claim { text } appearance { claimant { name } } } }"
                        .formatted(NORLAND.id()))
                .execute().path("timeline[*].holds.text").entityList(String.class)
                .containsExactly("2023-04-05", "2023-06", "2023-06", "../..");
    }

    @Test
    void searchTakesNoSyntax() {
        graphQl.document(
                "query($t: String!) { searchClaims(text: $t, first: 3) { totalCount edges { node { claim { text } score reason } } } }")
                .variable("t", "norland (acceding AND \"league~* +-:/\\ [x TO").execute()
                .path("searchClaims.edges[0].node.claim.text").entity(String.class).isEqualTo(ACCEDING.text())
                .path("searchClaims.edges[0].node.reason").entity(String.class)
                .satisfies(r -> assertThat(r)
                        .matches("shares “norland”, “acceding”, “league”; near in meaning \\(\\.\\d\\d\\)"));
    }

    @Test
    void articlesAndEntitiesAreFiltered() {
        graphQl.document(
                "{ articles(filter: {from: \"2023-01-01\", to: \"2023-05-01\"}) { totalCount edges { node { title } } } }")
                .execute().path("articles.edges[*].node.title").entityList(String.class).containsExactly("Joining");
        graphQl.document(
                "{ entities(filter: {name: \"rl\", type: ORGANISATION}) { edges { node { name claims { totalCount } } } } }")
                .execute().path("entities.edges[*].node.name").entityList(String.class).containsExactly("River League")
                .path("entities.edges[0].node.claims.totalCount").entity(Integer.class).isEqualTo(42);
    }

    @Test
    void addedNameIsKeptOnce() {
        String add = "mutation($e: ID!) { addEntityName(input: {entity: $e, name: \" The Rivers \"}) { __typename ... on NameAdded { entity { names } } } }";
        for (String outcome : List.of("NameAdded", "NameKnown")) {
            graphQl.document(add).variable("e", LEAGUE.id()).execute().path("addEntityName.__typename")
                    .entity(String.class).isEqualTo(outcome);
        }
        graphQl.document(add).variable("e", "entity:none").execute().path("addEntityName.__typename")
                .entity(String.class).isEqualTo("EntityUnknown");
    }
}

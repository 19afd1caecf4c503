package io.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.testing.Sayings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Two entities that are one: what was said of both is said of one, and nothing that was recorded is changed. */
@ApplicationTest
class MergeEntitiesIT {
    private static final String MERGE = """
            mutation($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename
              ... on EntitiesMerged { entity { id names } merge { by reason merged { id } into { id } } restated }
              ... on AlreadyMerged { entity { id } merge { by } message } ... on MergeRefused { argument message }
              ... on EntityUnknown { id message } } }""";
    private static final Entity LEAGUE = org("River League");
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatWasSaidOfTheMergedIsSaidOfTheKept() {
        Entity keep = state("Sorland");
        Entity merge = state("Sorlandia");
        record("Post", "Sorland joins.", "Sorland joins.", Stance.AFFIRMS, joins(keep));
        record("Times", "Sorlandia joins not.", "Sorlandia joins not.", Stance.DENIES, joins(merge));
        long recorded = ledgerNodes();
        merged(keep, merge, "the same state").path("mergeEntities.restated").entity(Integer.class).isEqualTo(1)
                .path("mergeEntities.entity.names").entityList(String.class).containsExactly("Sorland", "Sorlandia")
                .path("mergeEntities.merge.by").entity(String.class).isEqualTo("Ada")
                .path("mergeEntities.merge.merged.id").entity(String.class).isEqualTo(merge.id());
        claim(joins(keep)).path("claim.supporters.edges[*].node.name").entityList(String.class)
                .containsExactly("Post").path("claim.disputers.edges[*].node.name").entityList(String.class)
                .containsExactly("Times").path("claim.contradictions.totalCount").entity(Integer.class).isEqualTo(1);
        claim(joins(merge)).path("claim.restatedAs.id").entity(String.class).isEqualTo(joins(keep).id())
                .path("claim.appearances.totalCount").entity(Integer.class).isEqualTo(1)
                .path("claim.disputers.totalCount").entity(Integer.class).isEqualTo(0);
        assertThat(ledgerNodes()).as("one appearance more, no claim").isEqualTo(recorded + 1);
    }

    @Test
    void mergingAgainChangesNothing() {
        Entity keep = state("Estmark");
        Entity merge = state("East Mark");
        record("Post", "East Mark joins. Estmark is far.", "East Mark joins.", Stance.AFFIRMS, joins(merge));
        record("Post", "Estmark joins too.", "Estmark joins too.", Stance.DENIES, joins(keep));
        merged(keep, merge, null);
        long recorded = ledgerNodes();
        merge(keep.id(), merge.id(), "Ben", "again").path("mergeEntities.__typename").entity(String.class)
                .isEqualTo("AlreadyMerged").path("mergeEntities.merge.by").entity(String.class).isEqualTo("Ada");
        assertThat(ledgerNodes()).isEqualTo(recorded);
    }

    @Test
    void whatComesInLaterIsSaidOfTheKept() {
        Entity keep = state("Westland");
        Entity merge = state("Westlandia");
        record("Post", "Westland joins.", "Westland joins.", Stance.AFFIRMS, joins(keep));
        record("Post", "Westlandia is here.", "Westlandia is here.", Stance.AFFIRMS, joins(merge));
        merged(keep, merge, null);
        record("Gazette", "Westlandia joins, it is said.", "Westlandia joins", Stance.AFFIRMS, joins(merge));
        claim(joins(keep)).path("claim.supporters.edges[*].node.name").entityList(String.class)
                .containsExactly("Gazette", "Post").path("claim.text").entity(String.class)
                .isEqualTo("Westland is a member of the River League.");
        graphql.document(
                "query($s: ID!) { claims(filter: {subject: $s}) { edges { node { text subject { name } } } } }")
                .variable("s", merge.id()).execute().path("claims.edges[*].node.text").entityList(String.class)
                .containsExactly("Westland is a member of the River League.");
        graphql.document("{ entities(filter: {name: \"Westlandia\"}) { edges { node { name } } } }").execute()
                .path("entities.edges[*].node.name").entityList(String.class).containsExactly("Westland");
    }

    @Test
    void claimantsValuesQualifiersAndListsAreRestatedToo() {
        Entity keep = org("Lake Union");
        Entity merge = org("Union of the Lakes");
        Claim member = Claim.of("Norland is a member of the Union of the Lakes.", "membership-status",
                state("Norland"), new StateValue("MEMBER"),
                Map.of("organisation", Claim.Qualifier.of(merge)));
        Claim founded = Claim.of("River League was founded by Union of the Lakes.", "founded-by", LEAGUE,
                new EntityValue(merge), Map.of());
        Claim list = Claim.of("The founders are Union of the Lakes and Norland.", "founded-by", LEAGUE,
                new EntityListValue(List.of(merge, state("Norland")), ListClosure.CLOSED), Map.of());
        Sayings.in("Post", "Lakes", "It was founded. They are members. The founders are two.", "2020")
                .says(merge, Stance.AFFIRMS, founded, "It was founded.")
                .says(null, Stance.AFFIRMS, member, "They are members.")
                .says(null, Stance.AFFIRMS, list, "The founders are two.").record(articles, ledger, transaction);
        Sayings.in("Times", "Lakes too", "The Lake Union met.", "2021")
                .says(keep, Stance.AFFIRMS, joins(state("Norland")), "The Lake Union met.")
                .record(articles, ledger, transaction);
        merged(keep, merge, null).path("mergeEntities.restated").entity(Integer.class).isEqualTo(3);
        graphql.document("""
                query($e: ID!) { node(id: $e) { ... on Entity { claims { edges { node { text } } }
                  appearances { edges { node { claim { text } } } } } } }""").variable("e", keep.id()).execute()
                .path("node.claims.edges[*].node.text").entityList(String.class)
                .containsExactly("Norland is a member of the Lake Union.", "River League was founded by Lake Union.",
                        "The founders are Lake Union and Norland.")
                .path("node.appearances.edges[*].node.claim.text").entityList(String.class)
                .contains("River League was founded by Lake Union.").hasSize(2);
    }

    @Test
    void mergesMakeAChainAndTellTheirHistory() {
        Entity first = state("Alpha");
        Entity second = state("Beta");
        Entity third = state("Gamma");
        record("Post", "Alpha joins.", "Alpha joins.", Stance.AFFIRMS, joins(first));
        record("Times", "Beta joins.", "Beta joins.", Stance.AFFIRMS, joins(second));
        record("Gazette", "Gamma joins.", "Gamma joins.", Stance.AFFIRMS, joins(third));
        merged(second, first, "spelling");
        merged(third, second, "renamed in 1990");
        claim(joins(third)).path("claim.supporters.totalCount").entity(Integer.class).isEqualTo(3);
        graphql.document(
                """
                        query($e: ID!) { node(id: $e) { ... on Entity { mergedInto { name } names
                          namings { name by recordedAt } merges { by reason recordedAt merged { name mergedInto { name } } } } } }""")
                .variable("e", second.id()).execute().path("node.mergedInto.name").entity(String.class)
                .isEqualTo("Gamma").path("node.merges[*].merged.name").entityList(String.class)
                .containsExactly("Alpha").path("node.merges[0].merged.mergedInto.name").entity(String.class)
                .isEqualTo("Gamma").path("node.merges[0].reason").entity(String.class).isEqualTo("spelling")
                .path("node.namings[*].name").entityList(String.class).containsExactly("Beta", "Alpha")
                .path("node.namings[*].by").entityList(String.class).contains("Ada");
    }

    @Test
    void whatCannotBeMergedIsRefusedWithTheReason() {
        Entity keep = state("Delta");
        Entity merge = org("Delta Board");
        Entity other = state("Epsilon");
        record("Post", "Delta joins.", "Delta joins.", Stance.AFFIRMS, joins(keep));
        record("Post", "Epsilon joins.", "Epsilon joins.", Stance.AFFIRMS, joins(other));
        record("Post", "The board joins.", "The board joins.", Stance.AFFIRMS, joins(merge));
        refused(keep.id(), keep.id(), null, "MergeRefused");
        refused("entity:nobody", merge.id(), null, "EntityUnknown");
        refused(keep.id(), "entity:nobody", null, "EntityUnknown");
        refused(keep.id(), merge.id(), null, "MergeRefused");
        merged(keep, merge, "the board is the government of Delta");
        refused(merge.id(), keep.id(), "a cycle", "AlreadyMerged");
        refused(other.id(), merge.id(), "merged before", "MergeRefused");
        refused(merge.id(), other.id(), "keeps what is merged", "MergeRefused");
        assertThat(neo4j.query("MATCH (:Entity {id: $id})-[:MERGED_INTO]->() RETURN count(*)").bind(keep.id()).to("id")
                .fetchAs(Long.class).one()).hasValue(0L);
    }

    @Test
    void aNameTellsWhoGaveIt() {
        Entity entity = state("Zeta");
        record("Post", "Zeta joins.", "Zeta joins.", Stance.AFFIRMS, joins(entity));
        graphql.document("""
                mutation($e: ID!) { addEntityName(input: {entity: $e, name: "Zedland", by: "Ada"}) { __typename
                  ... on NameAdded { entity { namings { name by } } } } }""").variable("e", entity.id()).execute()
                .path("addEntityName.entity.namings[1].name").entity(String.class).isEqualTo("Zedland")
                .path("addEntityName.entity.namings[1].by").entity(String.class).isEqualTo("Ada");
    }

    private void refused(String keep, String merge, @Nullable String reason, String type) {
        merge(keep, merge, "Ada", reason).path("mergeEntities.__typename").entity(String.class).isEqualTo(type)
                .path("mergeEntities.message").entity(String.class).satisfies(m -> assertThat(m).isNotBlank());
    }

    private GraphQlTester.Response merged(Entity keep, Entity merge, @Nullable String reason) {
        GraphQlTester.Response response = merge(keep.id(), merge.id(), "Ada", reason);
        response.path("mergeEntities.__typename").entity(String.class).isEqualTo("EntitiesMerged");
        return response;
    }

    private GraphQlTester.Response merge(String keep, String merge, String by, @Nullable String reason) {
        var input = new HashMap<String, @Nullable Object>(Map.of("keep", keep, "merge", merge, "by", by));
        input.put("reason", reason);
        return graphql.document(MERGE).variable("input", input).execute();
    }

    private GraphQlTester.Response claim(Claim claim) {
        return graphql.document("""
                query($id: ID!) { claim(id: $id) { text restatedAs { id } appearances { totalCount }
                  supporters { totalCount edges { node { name } } } disputers { totalCount edges { node { name } } }
                  contradictions { totalCount } } }""").variable("id", claim.id()).execute();
    }

    private void record(String source, String text, String words, Stance stance, Claim claim) {
        Sayings.in(source, text, text, "2020-02-03").says(null, stance, claim, words).record(articles, ledger,
                transaction);
    }

    private long ledgerNodes() {
        return neo4j.query("MATCH (n:Article|Passage|Claim|Appearance) RETURN count(n)").fetchAs(Long.class).one()
                .orElseThrow();
    }

    private static Claim joins(Entity entity) {
        return Claim.of(entity.name() + " is a member of the River League.", "membership-status", entity,
                new StateValue("MEMBER"), Map.of("organisation", Claim.Qualifier.of(LEAGUE)));
    }

    private static Entity state(String name) {
        return Entity.of(EntityType.STATE, name, List.of(), false);
    }

    private static Entity org(String name) {
        return Entity.of(EntityType.ORGANISATION, name, List.of(), false);
    }
}

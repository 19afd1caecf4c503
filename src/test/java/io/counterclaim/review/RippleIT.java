package io.counterclaim.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.testing.RealArticles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A correction of the record re-checks just what rests on it, and tells what that changes. */
@ApplicationTest
class RippleIT {
    private static final String RIPPLE = """
            ripple { claims opened { check { id } } resolved { check { id } }
              reconciled { check { id } reconciliation { reason } } noLongerReconciled { check { id } } failures { check } }""";
    private static final String OBSERVER = "Kenya is an observer of the African Union.";
    private static final String MEMBER = "Kenya is a member of the African Union.";
    private static final String SUMMIT = "The Shanghai Cooperation Organisation summit was held in Samarkand on "
            + "15 September 2022.";
    @Autowired
    GraphQlTester graphql;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    Intake intake;

    @BeforeEach
    void empty() {
        neo4j.query("""
                MATCH (n) WHERE NOT n:Check AND NOT n:Predicate AND NOT n:__Neo4jMigration DETACH DELETE n""").run();
    }

    private String submit(String text, @Nullable String published) {
        return submit("The Daily Test", text, published);
    }

    private String submit(String source, String text, @Nullable String published) {
        var taken = intake.submit(new IncomingArticle("test", text, text.substring(0, 12), source,
                "https://example.org/" + text.hashCode(), List.of(), published));
        assertThat(taken).isInstanceOf(Taken.class);
        return ((Taken) taken).articleId();
    }

    private String appearance(String article) {
        return graphql.document(
                "query($id: ID!) { node(id: $id) { ... on Article { appearances { edges { node { id } } } } } }")
                .variable("id", article).execute().path("node.appearances.edges[0].node.id").entity(String.class).get();
    }

    private GraphQlTester.Response withdraw(String appearance, String reason) {
        return graphql.document("""
                mutation($id: ID!, $reason: String!) {
                  withdrawAppearance(input: {appearance: $id, by: "Ada", reason: $reason}) { __typename
                    ... on AppearanceWithdrawn { alreadyWithdrawn appearance { withdrawn { by reason } } %s }
                    ... on NotFoundProblem { id } ... on InvalidProblem { argument message } } }""".formatted(RIPPLE))
                .variable("id", appearance).variable("reason", reason).execute();
    }

    private GraphQlTester.Response date(String article, String published) {
        return graphql.document("""
                mutation($id: ID!, $published: String!) {
                  dateArticle(input: {article: $id, published: $published, by: "Ada", reason: "the archive says so"}) {
                    __typename ... on ArticleDated { alreadyDated retold article { published { text basis }
                      dates { by published { text } } } %s }
                    ... on NotFoundProblem { id } ... on InvalidProblem { argument message } } }""".formatted(RIPPLE))
                .variable("id", article).variable("published", published).execute();
    }

    /** What stands, by what it says: the ids of appearances tell under which date they were recorded. */
    private Collection<Map<String, Object>> findings() {
        return neo4j.query("""
                MATCH (f:Finding) WHERE f.status <> 'RESOLVED'
                RETURN f.id AS id, f.message AS message, f.reconciliation AS reconciliation, f.because AS because,
                  f.detailValues AS detail, COUNT { (f)-[:CONCERNS]->() } AS concerned ORDER BY id""").fetch().all();
    }

    private Map<String, Object> checkedAt(String exceptSlotOf) {
        return neo4j.query("""
                MATCH (kept:Claim {text: $text}) MATCH (c:Claim) WHERE c.slot <> kept.slot
                WITH c ORDER BY c.id RETURN collect([c.id, toString(c.checkedAt)]) AS checked""").bind(exceptSlotOf)
                .to("text").fetch().one().orElseThrow();
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndStaysToBeSeen() {
        submit(MEMBER + " Ghana is a member of the African Union.", "2022-10-05");
        String denial = submit("The Other Test", "Kenya is not a member of the African Union.", "2022-10-06");
        var untouched = checkedAt("Kenya is a member of African Union.");
        withdraw(appearance(denial), "misread").path("withdrawAppearance.alreadyWithdrawn").entity(Boolean.class)
                .isEqualTo(false).path("withdrawAppearance.ripple.resolved[*].check.id").entityList(String.class)
                .contains("disputed").path("withdrawAppearance.ripple.claims").entity(Integer.class).isEqualTo(1)
                .path("withdrawAppearance.ripple.opened").entityList(Object.class).hasSize(0)
                .path("withdrawAppearance.ripple.failures").entityList(Object.class).hasSize(0)
                .path("withdrawAppearance.appearance.withdrawn.reason").entity(String.class).isEqualTo("misread");
        assertThat(checkedAt("Kenya is a member of African Union.")).isEqualTo(untouched);
        var after = findings();
        empty();
        submit(MEMBER + " Ghana is a member of the African Union.", "2022-10-05");
        assertThat(after).as("as if it had never been said").isEqualTo(findings());
    }

    @Test
    void withdrawingAgainChangesNothingAndKeepsTheFirstReason() {
        String appearance = appearance(submit(MEMBER, "2022-10-05"));
        withdraw(appearance, "misread");
        withdraw(appearance, "again").path("withdrawAppearance.alreadyWithdrawn").entity(Boolean.class).isEqualTo(true)
                .path("withdrawAppearance.appearance.withdrawn.reason").entity(String.class).isEqualTo("misread")
                .path("withdrawAppearance.ripple.claims").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void whatCannotBeWithdrawnIsSaid() {
        withdraw("appearance:none", "misread").path("withdrawAppearance.__typename").entity(String.class)
                .isEqualTo("NotFoundProblem");
        withdraw("appearance:none", " ").path("withdrawAppearance.argument").entity(String.class).isEqualTo("reason");
    }

    @Test
    void aVerdictOnWithdrawnWordsIsFound() {
        String appearance = appearance(submit(MEMBER, "2022-10-05"));
        neo4j.query("MATCH (c:Claim) RETURN c.id LIMIT 1").fetchAs(String.class).one()
                .ifPresent(claim -> graphql.document(
                        """
                                mutation($c: ID!) { reviewClaim(input: {claim: $c, verdict: SUPPORTED, by: "Desk"}) { __typename } }""")
                        .variable("c", claim).executeAndVerify());
        withdraw(appearance, "misread").path("withdrawAppearance.ripple.opened[*].check.id").entityList(String.class)
                .contains("verdict-on-withdrawn-evidence");
    }

    @Test
    void twoDesksThatDisagreeAreFoundAtOnce() {
        submit(MEMBER, "2022-10-05");
        String claim = neo4j.query("MATCH (c:Claim) RETURN c.id LIMIT 1").fetchAs(String.class).one().orElseThrow();
        for (String desk : List.of("SUPPORTED, by: \"Desk A\"", "REFUTED, by: \"Desk B\"")) {
            graphql.document("mutation($c: ID!) { reviewClaim(input: {claim: $c, verdict: " + desk
                    + "}) { __typename } }").variable("c", claim).executeAndVerify();
        }
        assertThat(findings()).extracting(f -> f.get("message")).anySatisfy(
                message -> assertThat(message.toString()).contains("Desk A came to SUPPORTED", "Desk B to REFUTED"));
    }

    @Test
    void aDateTellsTheTimesOfTheWordsAgain() {
        String undated = submit(OBSERVER, null);
        submit(MEMBER, "2022-10-05");
        submit("Ghana is a member of the African Union.", "2022-10-05");
        var untouched = checkedAt("Kenya is a member of African Union.");
        date(undated, "2013").path("dateArticle.retold").entity(Integer.class).isEqualTo(1)
                .path("dateArticle.ripple.reconciled[*].reconciliation.reason").entityList(String.class)
                .contains("SUPERSEDED").path("dateArticle.ripple.resolved[*].check.id").entityList(String.class)
                .contains("undated-article").path("dateArticle.article.published.basis").entity(String.class)
                .isEqualTo("GIVEN").path("dateArticle.article.dates[*].published.text").entityList(String.class)
                .containsExactly("../..", "2013");
        assertThat(checkedAt("Kenya is a member of African Union.")).isEqualTo(untouched);
        date(undated, "2013").path("dateArticle.alreadyDated").entity(Boolean.class).isEqualTo(true)
                .path("dateArticle.ripple.claims").entity(Integer.class).isEqualTo(0);
        var after = findings();
        empty();
        submit(OBSERVER, "2013");
        submit(MEMBER, "2022-10-05");
        submit("Ghana is a member of the African Union.", "2022-10-05");
        assertThat(after).as("as if it had come with that date").isEqualTo(findings());
    }

    @Test
    void aDateAndBackAgainIsAsItWas() {
        String article = submit(OBSERVER, "2013");
        submit(MEMBER, "2013-05-05");
        var before = findings();
        date(article, "2001").path("dateArticle.ripple.reconciled[*].check.id").entityList(String.class)
                .contains("single-value-at-a-time");
        date(article, "2013").path("dateArticle.ripple.noLongerReconciled[*].check.id").entityList(String.class)
                .contains("single-value-at-a-time");
        assertThat(findings()).isEqualTo(before);
    }

    @Test
    void whatDoesNotMoveIsHeldAgainstTheNewDate() {
        String article = submit("A bomb killed 22 people in Qamishli on 27 July 2016.", "2016-07-28");
        assertThat(tooEarly()).isZero();
        date(article, "2015-07-28").path("dateArticle.ripple.opened[*].check.id").entityList(String.class)
                .contains("impossible-date");
        assertThat(tooEarly()).isPositive();
        date(article, "2016-07-28").path("dateArticle.ripple.resolved[*].check.id").entityList(String.class)
                .contains("impossible-date");
        assertThat(tooEarly()).isZero();
    }

    private long tooEarly() {
        return neo4j.query("MATCH (f:Finding {check: 'impossible-date', status: 'OPEN'}) RETURN count(f)")
                .fetchAs(Long.class).one().orElseThrow();
    }

    @Test
    void whatIsNoDateIsSaid() {
        String article = submit(OBSERVER, "2013");
        date(article, "the other day").path("dateArticle.argument").entity(String.class).isEqualTo("published")
                .path("dateArticle.message").entity(String.class).satisfies(m -> assertThat(m).contains("2022-10-05"));
        date(article, "../..").path("dateArticle.argument").entity(String.class).isEqualTo("published");
        date("article:none", "2013").path("dateArticle.__typename").entity(String.class).isEqualTo("NotFoundProblem");
    }

    @Test
    void aMovedDatelineMovesTheSummitAndTheRightDateBringsItBack() {
        submit(SUMMIT, "2022-09-20");
        String moved = submit(
                "Kenya sought to win friends during the Shanghai Cooperation Organisation summit last week.",
                "2022-10-05");
        assertThat(summits()).isEqualTo(1);
        date(moved, "2022-09-20").path("dateArticle.ripple.resolved[*].check.id").entityList(String.class)
                .contains("event-dated-differently");
        assertThat(summits()).isEqualTo(0);
    }

    @Test
    void theRepublishedArticleIsFoundAgainstTheSummitsOwnDate() {
        var file = RealArticles.file("003");
        submit(SUMMIT, "2022-09-20");
        assertThat(intake.submit(file)).isInstanceOf(Taken.class);
        assertThat(summits()).isEqualTo(1);
    }

    private long summits() {
        return neo4j.query("""
                MATCH (f:Finding {check: 'event-dated-differently', status: 'OPEN'}) WHERE f.reconciliation IS NULL
                RETURN count(f)""").fetchAs(Long.class).one().orElseThrow();
    }
}

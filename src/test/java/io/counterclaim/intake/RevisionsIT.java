package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Corrected articles: which version revises which, and what stands of what the earlier ones said. */
@ApplicationTest
class RevisionsIT {
    private static final String HAITI = "Haiti is a member of the African Union.";
    private static final String KENYA = "Kenya is an observer of the African Union.";
    @Autowired
    Intake intake;
    @Autowired
    ArticleFiles files;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphQlTester graphql;

    @Test
    void threeVersionsMakeAChainAndAnOlderOneIsThereAlready() {
        String uri = "https://example.org/three";
        String first = taken(text("Ann Smith", HAITI + " It rained."), uri);
        String second = taken(text("Ann Smith", HAITI + " It poured."), uri + "/?utm_source=letter");
        String third = taken(text("Ann Smith", HAITI + " It snowed."), "http://EXAMPLE.org/three#top");
        assertThat(chain(third)).containsExactly(third, second, first);
        assertThat(submit(text("Ann Smith", HAITI + " It  rained."), uri))
                .isEqualTo(new AlreadyThere("test", first));
        assertThat(submit(text("Ann Smith", HAITI + " It poured."), uri)).isEqualTo(new AlreadyThere("test", second));
        assertThat(chain(third)).containsExactly(third, second, first);
        graphql.document("""
                query($id: ID!) { node(id: $id) { ... on Article { revises { id } revisedBy { id } } } }""")
                .variable("id", second).execute().path("node.revises.id").entity(String.class).isEqualTo(first)
                .path("node.revisedBy.id").entity(String.class).isEqualTo(third);
    }

    @Test
    void anArticleThatSaysWhatItRevisesIsTheNextVersionOfThat() {
        String first = taken(text("Bob Brown", HAITI), "https://example.org/named");
        String second = ((Taken) submit(text("Bob Brown", KENYA), "https://example.org/elsewhere", "2020-01-09",
                "https://example.org/named")).articleId();
        String third = ((Taken) submit(text("Bob Brown", "Nothing is known."), null, "2020-01-10", first)).articleId();
        assertThat(chain(third)).containsExactly(third, second, first);
    }

    @Test
    void filesThatAreReadAheadAreVersionsOfThoseBeforeThem(@TempDir Path folder) throws IOException {
        String front = "---\nuri: https://example.org/ahead\npublished: 2020-01-%s\n---\n";
        Path first = file(folder, "1.md", front.formatted("01") + text("Eve Evans", HAITI + " One."));
        Path second = file(folder, "2.md", front.formatted("02") + text("Eve Evans", HAITI + " Two."));
        Path again = file(folder, "3.md", front.formatted("03") + text("Eve Evans", HAITI + "  One."));
        Path revising = file(folder, "4.md", "---\nrevises: https://example.org/ahead\npublished: 2020-01-04\n---\n"
                + text("Eve Evans", KENYA));
        Path unknown = file(folder, "5.md", "---\nrevises: https://example.org/nowhere\n---\n" + KENYA);
        var outcomes = new ArrayList<IntakeOutcome>();
        var fresh = new AtomicInteger();
        var ahead = new FileIntake(files, intake);
        ahead.submit(List.of(first, second, again, revising, unknown), fresh::incrementAndGet, outcomes::add);
        String one = ((Taken) outcomes.get(0)).articleId();
        String two = ((Taken) outcomes.get(1)).articleId();
        assertThat(outcomes.get(2)).isEqualTo(new AlreadyThere(again.toString(), one));
        String three = ((Taken) outcomes.get(3)).articleId();
        assertThat(outcomes.get(4)).isInstanceOf(Refused.class);
        assertThat(chain(three)).containsExactly(three, two, one);
        assertThat(fresh).hasValue(1);
        ahead.submit(List.of(first, second), fresh::incrementAndGet, outcomes::add);
        assertThat(fresh).as("nothing of these is new").hasValue(1);
    }

    private static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void whatRevisesAnUnknownArticleIsRefused() {
        assertThat(submit("It rained.", null, null, "https://example.org/unknown"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem()).contains("https://example.org/unknown");
                    assertThat(refused.remedy()).isNotBlank();
                });
    }

    @Test
    void aVersionThatComesLateStandsWhereItsDatePutsIt() {
        String uri = "https://example.org/late";
        String third = taken(text("Carl Clark", KENYA + " Third."), uri, "2020-03-03");
        String first = taken(text("Carl Clark", KENYA + " First."), uri, "2020-03-01");
        String second = taken(text("Carl Clark", KENYA + " Second."), uri, "2020-03-02");
        assertThat(chain(third)).containsExactly(third, second, first);
        assertThat(states(first)).containsOnly("EXACT").isNotEmpty();
        assertThat(states(second)).containsOnly("EXACT").isNotEmpty();
        assertThat(states(third)).isEmpty();
    }

    @Test
    void appearancesOfAnEarlierVersionAreAnchoredInTheNewest() {
        String uri = "https://example.org/anchored";
        String first = taken("Dora Drew said that Haiti is a member of the African Union. " + KENYA, uri);
        taken("After the rain Dora Drew said that Haiti is a member of the African Union.", uri);
        graphql.document("""
                query($id: ID!) { node(id: $id) { ... on Article { appearances { edges { node { passage { exact }
                  anchor { state start end exact likeness article { text } } } } } } } }""").variable("id", first)
                .execute().path("node.appearances.edges[*].node").entityList(Map.class).satisfies(appearances -> {
                    assertThat(appearances).hasSizeGreaterThan(1);
                    appearances.forEach(appearance -> followed(appearance));
                });
    }

    private static void followed(Map<?, ?> appearance) {
        var anchor = (Map<?, ?>) appearance.get("anchor");
        String exact = (String) ((Map<?, ?>) appearance.get("passage")).get("exact");
        if (exact.contains("Haiti")) {
            String text = (String) ((Map<?, ?>) anchor.get("article")).get("text");
            assertThat(anchor.get("state")).isEqualTo("MOVED");
            assertThat(text.substring((int) anchor.get("start"), (int) anchor.get("end"))).isEqualTo(exact);
        } else {
            assertThat(anchor.get("state")).isEqualTo("GONE");
            assertThat(anchor.get("exact")).isNull();
        }
    }

    @Test
    void twoVersionsAreOneSupporterAndOneOrigin() {
        String text = "Peru is a member of the African Union.";
        intake.submit(new IncomingArticle("a", text, null, null, "https://example.org/twice", List.of(), null));
        intake.submit(new IncomingArticle("b", text + " It rained.", null, null, "https://example.org/twice",
                List.of(), null));
        claim("Peru is a member of African Union.").path("claims.edges[0].node.supporters.totalCount")
                .entity(Integer.class).isEqualTo(1).path("claims.edges[0].node.independentOrigins")
                .entity(Integer.class).isEqualTo(1).path("claims.edges[0].node.appearances.totalCount")
                .entity(Integer.class).isEqualTo(2);
    }

    @Test
    void aClaimThatTheCorrectionTookBackHasNoSupporterAndIsToldSo() {
        String uri = "https://example.org/taken-back";
        taken("Fiji is a member of the African Union.", uri);
        taken("Fiji is an observer of the African Union. Nothing else is known.", uri);
        claim("Fiji is a member of African Union.").path("claims.edges[0].node.supporters.totalCount")
                .entity(Integer.class).isEqualTo(0).path("claims.edges[0].node.contradictions.totalCount")
                .entity(Integer.class).isEqualTo(0);
        assertThat(neo4j.query("""
                MATCH (f:Finding {check: 'corrected-away', status: 'OPEN'})-[:ABOUT]->(c:Claim)
                WHERE c.text STARTS WITH 'Fiji' RETURN c.text""").fetchAs(String.class).all())
                .containsExactly("Fiji is a member of African Union.");
    }

    @Test
    void wordsThatComeBackStandAgain() {
        String uri = "https://example.org/back";
        String said = "Oman is a member of the African Union.";
        taken(said, uri);
        taken("Nothing is known of Oman.", uri);
        taken(said + " This was left out by mistake.", uri);
        claim("Oman is a member of African Union.").path("claims.edges[0].node.supporters.totalCount")
                .entity(Integer.class).isEqualTo(1);
    }

    private GraphQlTester.Response claim(String text) {
        return graphql.document("""
                query($text: String!) { claims(filter: {text: $text}) { edges { node { independentOrigins
                  supporters { totalCount } contradictions { totalCount } appearances { totalCount } } } } }""")
                .variable("text", text).execute();
    }

    private List<String> chain(String newest) {
        return List.copyOf(neo4j.query("""
                MATCH path = (:Article {id: $id})-[:REVISES*0..]->(a:Article) WHERE COUNT { (a)<-[:REVISES]-() } <= 1
                RETURN a.id ORDER BY length(path)""").bind(newest).to("id").fetchAs(String.class).all());
    }

    private List<String> states(String article) {
        return List.copyOf(neo4j.query("""
                MATCH (:Article {id: $id})-[:HAS]->()-[r:ANCHORED_IN]->(a) WHERE NOT EXISTS { (a)<-[:REVISES]-() }
                RETURN r.state""").bind(article).to("id").fetchAs(String.class).all());
    }

    private static String text(String speaker, String words) {
        return speaker + " said that the talks were long. " + words;
    }

    private String taken(String text, String uri) {
        return taken(text, uri, "2020-01-08");
    }

    private String taken(String text, String uri, String published) {
        return ((Taken) submit(text, uri, published, null)).articleId();
    }

    private IntakeOutcome submit(String text, String uri) {
        return submit(text, uri, "2020-01-08", null);
    }

    private IntakeOutcome submit(String text, @Nullable String uri, @Nullable String published,
            @Nullable String revises) {
        return intake.submit(new IncomingArticle("test", text, null, null, uri, List.of(), published, revises));
    }
}

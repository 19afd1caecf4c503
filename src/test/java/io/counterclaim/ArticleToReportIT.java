package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import io.counterclaim.origin.Origins;
import io.counterclaim.testing.RealArticles;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The five real articles, end to end: what conflicts, what is reconciled and why, who says what. */
@AgainstServer
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleToReportIT {
    private static final String CLAIM = """
            MATCH (c:Claim)<-[:STATES]-(a:Appearance)-[:QUOTES]->(p:Passage)<-[:HAS]-(r:Article)
            MATCH (a)-[:MADE_BY]->(who)
            WHERE c.text = $text
            RETURN a.stance AS stance, a.holdsText AS holds, p.exact AS exact, who.name AS who, r.title AS title,
                   substring(r.text, 0, 30) AS head, c.id AS claim
            ORDER BY head, who""";

    @Autowired
    Intake intake;

    @Autowired
    Neo4jClient neo4j;

    @Autowired
    Origins origins;

    @BeforeAll
    void takeIn() {
        RealArticles.files().forEach(file -> assertThat(intake.submit(file)).isInstanceOf(IntakeOutcome.Taken.class));
    }

    @Test
    void iranIsAnObserverInOneArticleAndOnItsWayInAnotherEachWithItsWords() {
        assertThat(appearances("Iran is an observer of Shanghai Cooperation Organisation.")).singleElement()
                .satisfies(a -> assertThat(a.get("exact"))
                        .isEqualTo(line("002", "India, Mongolia, Iran", "observer states")));
        assertThat(appearances("Iran is becoming a member of Shanghai Cooperation Organisation.")).singleElement()
                .satisfies(a -> assertThat(a.get("exact")).isEqualTo(line("003", "Iran is on", "membership")))
                .satisfies(a -> assertThat(a.get("holds")).isEqualTo("2022-10-05"));
    }

    @Test
    void theDatesReconcileWhatIranIndiaAndPakistanAreWithTheArithmeticShown() {
        var reconciled = rows("""
                MATCH (f:Contradiction {check: 'single-value-at-a-time'})-[:ABOUT]->(:Claim)-[:SUBJECT]->(e:Entity)
                RETURN DISTINCT e.name AS of, f.reconciliation AS reason, f.because AS because ORDER BY of""");
        assertThat(reconciled).extracting(r -> r.get("of")).containsExactly("India", "Iran", "Pakistan");
        assertThat(reconciled).allSatisfy(r -> {
            assertThat(r.get("reason")).isEqualTo("SUPERSEDED");
            assertThat((String) r.get("because")).contains("2013~ ends 2014-12-31", "2022-10-05", "2835 days",
                    "365 days");
        });
    }

    @Test
    void twoFoundersOrSixIsAContradictionAndThoseWhoSayTwoShareOneClaim() {
        var two = appearances("Shanghai Cooperation Organisation was founded by China and Russia.");
        assertThat(two).hasSize(2).extracting(a -> a.get("claim")).containsOnly(two.getFirst().get("claim"));
        assertThat(two).extracting(a -> a.get("who")).doesNotHaveDuplicates();
        var finding = rows("""
                MATCH (f:Contradiction {check: 'list-mismatch'})-[:CONCERNS]->(a:Appearance)-[:STATES]->(c:Claim)
                RETURN f.status AS status, f.reconciliation AS reason, c.text AS text, count(a) AS appearances
                ORDER BY text""");
        assertThat(finding).extracting(f -> f.get("text")).containsExactly(
                "Shanghai Cooperation Organisation was founded by China and Russia.",
                "Shanghai Cooperation Organisation was founded by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and"
                        + " Uzbekistan.");
        assertThat(finding).allSatisfy(f -> assertThat(f.get("reason")).isNull());
    }

    @Test
    void putinAffirmsAndZelenskyDeniesThatRussiaWillTalk() {
        var said = appearances("Russia is willing to negotiate.");
        assertThat(said).filteredOn(a -> a.get("who").equals("Vladimir Putin")).singleElement()
                .satisfies(a -> assertThat(a.get("stance")).isEqualTo("AFFIRMS"));
        assertThat(said).filteredOn(a -> a.get("who").equals("Volodymyr Zelensky")).singleElement()
                .satisfies(a -> assertThat(a.get("stance")).isEqualTo("DENIES"));
        assertThat(appearances("Ukraine is willing to negotiate."))
                .filteredOn(a -> a.get("who").equals("Vladimir Putin")).singleElement()
                .satisfies(a -> assertThat(a.get("stance")).isEqualTo("DENIES"));
        assertThat(rows("MATCH (f:Contradiction {check: 'disputed'})-[:ABOUT]->(c:Claim) RETURN c.text AS text"))
                .extracting(r -> r.get("text")).containsExactly("Russia is willing to negotiate.");
    }

    @Test
    void takingNoSideAndSupportingOneSideAreATensionAndNoContradiction() {
        var tension = rows(
                """
                        MATCH (f:Finding {check: 'partial-and-impartial'})-[:ABOUT]->(c:Claim)
                        WHERE f.status <> 'RESOLVED'
                        RETURN f.kind AS kind, f.reconciliation AS reason, c.predicate AS predicate, c.state AS state,
                          COLLECT { MATCH (c)<-[:STATES]-()-[:QUOTES]->(p) RETURN p.exact } AS words ORDER BY predicate, state""");
        assertThat(tension).extracting(f -> f.get("kind")).containsOnly("TENSION");
        assertThat(tension).extracting(f -> f.get("predicate") + " " + f.get("state")).containsExactly(
                "in-conflict-with null", "stands-with NEUTRAL", "stands-with SUPPORTS");
        assertThat(tension).extracting(f -> f.get("words").toString()).anyMatch(w -> w.contains("balanced stance"))
                .anyMatch(w -> w.contains("core interests"));
        assertThat(rows("""
                MATCH (f:Contradiction)-[:ABOUT]->(c:Claim)-[:SUBJECT]->(:Entity {name: 'China'})
                WHERE c.predicate = 'stands-with' RETURN f.id AS id""")).isEmpty();
    }

    @Test
    void aShareUnderABoundAndAMoveDownwardInAnotherArticleCorroborateEachOther() {
        var corroborating = rows("""
                MATCH (level:Claim {predicate: 'quantity-of'})-[r:COMPARED {relation: 'CORROBORATES'}]-
                  (move:Claim {predicate: 'trend-of'})
                WHERE level.text CONTAINS 'Russia' AND level.text CONTAINS 'below' AND move.text CONTAINS 'Russia'
                  AND EXISTS { MATCH (level)<-[:STATES]-()-[:QUOTES]->()<-[:HAS]-(one:Article)
                    MATCH (move)<-[:STATES]-()-[:QUOTES]->()<-[:HAS]-(other:Article) WHERE one <> other }
                RETURN r.reasons AS reasons""");
        assertThat(corroborating).isNotEmpty()
                .allSatisfy(r -> assertThat(r.get("reasons").toString()).contains("downward"));
    }

    @Test
    void whatOneArticleAloneSaysIsOneVoiceHoweverOftenItRepeatsIt() {
        var alone = rows("""
                MATCH (r:Article)-[:HAS]->(p:Passage)<-[:QUOTES]-(a:Appearance)-[:STATES]->(c:Claim)
                WHERE NOT a:Low
                WITH c, collect(DISTINCT r) AS articles, sum(size(coalesce(p.alsoAt, []))) AS repeats
                WHERE size(articles) = 1 AND articles[0].text STARTS WITH $start
                RETURN c.id AS claim, repeats""", Map.of("start", RealArticles.text("001").strip().substring(0, 12)));
        assertThat(alone).anySatisfy(claim -> assertThat((Long) claim.get("repeats")).isPositive());
        assertThat(origins.of(alone.stream().map(claim -> (String) claim.get("claim")).toList()).values())
                .hasSameSizeAs(alone).allSatisfy(voices -> assertThat(voices).hasSize(1));
    }

    @Test
    void everyFindingWasJudgedByHandAndOfTheContradictionsNineteenInTwentyAreRight() throws IOException {
        var findings = rows("""
                MATCH (f:Finding) WHERE f.status <> 'RESOLVED'
                RETURN f.id AS id, f.check AS check, f.kind AS kind, f.reconciliation AS reason, f.message AS message
                ORDER BY check, id""");
        JudgedFindings judged = JudgedFindings.read();
        assertThat(judged.precision(findings)).isGreaterThanOrEqualTo(.9);
        assertThat(judged.precision(findings.stream().filter(f -> f.get("kind").equals("CONTRADICTION")).toList()))
                .isGreaterThanOrEqualTo(.95);
    }

    @Test
    void ofARepeatedParagraphNoClaimHasTwoAppearancesAndThePassageTellsWhereElseItStands() {
        var repeats = rows("""
                MATCH (r:Article)-[:HAS]->(p:Passage)<-[:QUOTES]-(a:Appearance)-[:STATES]->(c:Claim)
                WITH r, c, p.exact AS words, count(DISTINCT a) AS times WHERE times > 1
                RETURN words""");
        assertThat(repeats).isEmpty();
        var also = rows("""
                MATCH (r:Article)-[:HAS]->(p:Passage) WHERE size(p.alsoAt) > 0 UNWIND p.alsoAt AS at
                RETURN p.exact AS exact, r.text AS text, at""");
        assertThat(also).isNotEmpty().allSatisfy(a -> assertThat(((String) a.get("text"))
                .startsWith((String) a.get("exact"), Math.toIntExact((Long) a.get("at")))).isTrue());
    }

    @Test
    void pageFurnitureGivesNoClaimAndIsToldAsPassedOver() {
        var furniture = rows("""
                MATCH (:Article)-[o:PASSED_OVER]->(p:Passage) WHERE o.reason STARTS WITH 'page furniture'
                RETURN p.exact AS exact""").stream().map(r -> (String) r.get("exact")).toList();
        assertThat(furniture).contains("Advertising", "Read more", "Newsletter")
                .anySatisfy(words -> assertThat(words).startsWith("Keep up to date"));
        var claimed = rows("MATCH (:Appearance)-[:QUOTES]->(p:Passage) RETURN p.exact AS exact");
        assertThat(claimed).noneSatisfy(r -> assertThat((String) r.get("exact")).containsAnyOf("Keep up to date",
                "Advertising", "Newsletter", "Skip to main"));
    }

    @Test
    void everyPassageQuotesItsArticleWordForWord() {
        var passages = rows("""
                MATCH (r:Article)-[:HAS|PASSED_OVER]->(p:Passage)
                RETURN r.text AS text, p.start AS start, p.end AS end, p.exact AS exact""");
        assertThat(passages).hasSizeGreaterThan(100).allSatisfy(p -> assertThat(((String) p.get("text"))
                .substring(Math.toIntExact((Long) p.get("start")), Math.toIntExact((Long) p.get("end"))))
                .isEqualTo(p.get("exact")));
    }

    @Test
    void theSameArticlesAgainAddNothing() {
        String before = size();
        assertThat(RealArticles.files()).allSatisfy(
                file -> assertThat(intake.submit(file)).isInstanceOf(IntakeOutcome.AlreadyThere.class));
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void theDatesOfTheArticlesAreWhatACarefulReaderInfers() {
        var dates = rows("""
                MATCH (r:Article) RETURN substring(r.text, 0, 12) AS head, r.publishedText AS date,
                  r.publishedBasis AS basis""");
        assertThat(dates).extracting(d -> d.get("date") + " " + d.get("basis")).containsExactlyInAnyOrder(
                "../.. UNKNOWN", "../.. UNKNOWN", "2013~ INFERRED", "2022-10-05 STATED", "2021-12-06 INFERRED");
    }

    private String size() {
        return rows("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges")
                .toString();
    }

    private List<Map<String, Object>> appearances(String claim) {
        return List.copyOf(neo4j.query(CLAIM).bind(claim).to("text").fetch().all());
    }

    private List<Map<String, Object>> rows(String cypher) {
        return rows(cypher, Map.of());
    }

    private List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
        Collection<Map<String, Object>> rows = neo4j.query(cypher).bindAll(parameters).fetch().all();
        return List.copyOf(rows);
    }

    /** The words of a real article from one phrase to another, so that none of its sentences stands here. */
    private static String line(String article, String from, String to) {
        String text = RealArticles.text(article);
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start) + to.length());
    }
}

package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.testing.RealArticles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The same pair of real articles before and after the date of the older one is known. */
@ApplicationTest(properties = "counterclaim.article.infer-dates=false")
class DatedOrNotIT {
    @Autowired
    Intake intake;

    @Autowired
    Neo4jClient neo4j;

    @BeforeEach
    void empty() {
        RealArticles.folder();
        neo4j.query(
                "MATCH (n) WHERE n:Source|Article|Passage|Claim|Appearance|Entity|Name|Extraction|Finding|FindingEvent"
                        + " DETACH DELETE n")
                .run();
    }

    @Test
    void withoutTheDateThePairIsOpenAndTheMissingDateIsWhy() {
        submit("002", null);
        submit("003", null);
        assertThat(iran()).singleElement().satisfies(f -> {
            assertThat(f.get("reason")).isNull();
            assertThat(f.get("status")).isEqualTo("OPEN");
            assertThat((String) f.get("message")).contains("the date is missing of “Russia in SCO”");
        });
        assertThat(iran("undated-article")).singleElement()
                .satisfies(f -> assertThat((String) f.get("message")).contains("“Russia in SCO”", "would decide"));
    }

    @Test
    void withTheDateGivenThePairIsReconciled() {
        submit("002", "2013");
        submit("003", null);
        assertThat(iran()).singleElement().satisfies(f -> {
            assertThat(f.get("reason")).isEqualTo("SUPERSEDED");
            assertThat((String) f.get("because")).contains("2013 ends 2013-12-31", "2022-10-05", "365 days");
        });
    }

    @Test
    void theOrderInWhichArticlesComeChangesNoFinding() {
        List<String> numbers = List.of("000", "001", "002", "003", "004");
        numbers.forEach(number -> submit(number, null));
        List<Map<String, Object>> inOrder = findings();
        empty();
        numbers.reversed().forEach(number -> submit(number, null));
        assertThat(findings()).isEqualTo(inOrder).isNotEmpty();
    }

    private void submit(String number, String published) {
        intake.submit(new IncomingArticle(number, RealArticles.text(number), null, null, null, List.of(), published));
    }

    private List<Map<String, Object>> iran() {
        return iran("single-value-at-a-time");
    }

    private List<Map<String, Object>> iran(String check) {
        return findings().stream().filter(f -> check.equals(f.get("check")))
                .filter(f -> String.valueOf(f.get("about")).contains("Iran is")).toList();
    }

    /** What stands; what was found once, and is settled, tells of the order in which articles came. */
    private List<Map<String, Object>> findings() {
        return List.copyOf(neo4j.query("""
                MATCH (f:Finding)-[:ABOUT]->(c:Claim) WHERE f.status <> 'RESOLVED'
                WITH f, c ORDER BY c.text WITH f, collect(c.text) AS about
                OPTIONAL MATCH (f)-[k:CONCERNS]->(a:Appearance)
                WITH f, about, k.role + a.id AS concern ORDER BY concern
                RETURN f.id AS id, f.check AS check, f.status AS status, f.reconciliation AS reason,
                  f.because AS because, f.message AS message, about, collect(concern) AS concerns
                ORDER BY id""").fetch().all());
    }
}

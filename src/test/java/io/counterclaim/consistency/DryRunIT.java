package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claims;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.intake.Intake;
import io.counterclaim.testing.ApplicationTest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A check or a concept that fails ends the transaction, and is the only one that did not look. */
@ApplicationTest
class DryRunIT {
    private static final String DIVIDES_BY_NOTHING = """
            MATCH (c:Claim) WHERE c.id IN $focus
            RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {n: toString(1 / (size($focus) - size($focus)))} AS detail""";
    private static final String EACH = """
            MATCH (c:Claim) WHERE c.id IN $focus
            RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {message: 'met'} AS detail""";
    private static final String EACH_SAYING = """
            MATCH (c:Claim)<-[:STATES]-(s:Appearance) WHERE s.id IN $focus
            RETURN [c.id] AS subject, [{id: s.id, role: 'SAID'}] AS concerns, null AS reconciliation, {message: 'met'} AS detail""";
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphReader graph;
    @Autowired
    Claims claims;
    @Autowired
    Appearances appearances;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    ChecksSettings settings;
    @Autowired
    Intake intake;

    @BeforeEach
    void twoClaims() {
        neo4j.query("MATCH (n) WHERE n:Article OR n:Passage OR n:Appearance OR n:Claim DETACH DELETE n").run();
        intake.submit(new IncomingArticle("held", "Palau is a member of the African Union. Fiji is a member of the"
                + " African Union.", null, "The Daily Tide", null, List.of(), "2022-10-05"));
    }

    @Test
    void checkThatFailsIsNamedAndTheOthersLook() {
        Tried tried = run(List.of(check("a-broken", DIVIDES_BY_NOTHING, List.of(), false),
                check("b-each", EACH, List.of(), false), check("c-broken", DIVIDES_BY_NOTHING, List.of(), false)),
                List.of());

        assertThat(tried.failures()).extracting(CheckRun.Failure::check).containsExactly("a-broken", "c-broken");
        assertThat(tried.failures()).allSatisfy(failure -> assertThat(failure.problem()).contains("/ by zero"));
        assertThat(tried.conflicts()).hasSize(2).allSatisfy(c -> assertThat(c.check().id()).isEqualTo("b-each"));
    }

    @Test
    void checkThatRequiresAFailedConceptSaysSo() {
        Tried tried = run(List.of(check("a-needs", EACH, List.of("second"), false),
                check("b-each", EACH_SAYING, List.of(), true)),
                List.of(concept("first", List.of(), true), concept("second", List.of("first"), false)));

        assertThat(tried.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.check()).isEqualTo("a-needs");
            assertThat(failure.problem()).contains("'second'", "'first'", "lost");
        });
        assertThat(tried.conflicts()).hasSize(2);
        assertThat(neo4j.query("MATCH (n:Written) RETURN count(n)").fetchAs(Long.class).one()).hasValue(0L);
    }

    /** Over the article that is there: every finding of it is its own, as nothing else says its claims. */
    private Tried run(List<Check> checks, List<Concept> concepts) {
        var trial = new Trial(new Checks(checks), new Concepts(concepts, Set.of()), graph, claims, appearances,
                Clock.systemUTC());
        String article = neo4j.query("MATCH (a:Article) RETURN a.id").fetchAs(String.class).one().orElseThrow();
        return new DryRun(trial, new TriedReading(claims, appearances), transactions, settings).of(() -> article);
    }

    private static Check check(String id, String statement, List<String> requires, boolean singly) {
        return new Check(id, id, CheckKind.CONTRADICTION, Severity.MINOR, "p", "r", List.of(), requires, singly,
                statement);
    }

    private Concept concept(String id, List<String> requires, boolean fails) {
        return new Concept() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<String> requires() {
                return requires;
            }

            @Override
            public Collection<String> enrich(Collection<String> claimIds) {
                neo4j.query("CREATE (:Written)").run();
                if (fails) {
                    throw new IllegalStateException("lost");
                }
                return List.of();
            }
        };
    }
}

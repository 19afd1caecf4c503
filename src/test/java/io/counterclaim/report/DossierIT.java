package io.counterclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import io.counterclaim.consistency.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.graph.Moment;
import io.counterclaim.testing.ApplicationTest;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierIT {
    @Autowired
    Driver driver;
    @Autowired
    Dossiers dossiers;
    @Autowired
    Figures figures;
    @Autowired
    Reports reports;

    @BeforeAll
    void graph() throws Exception {
        driver.executableQuery(Files.readString(Path.of("src/test/resources/report/graph.cypher"))).execute();
    }

    @Test
    void articlesAreToldInTheOrderOfTheirDatesUndatedLast() {
        assertThat(dossiers.read(ReportFilter.ALL).articles())
                .extracting(Dossier.Article::title, Dossier.Article::appearances)
                .containsExactly(tuple("Harbour opens", 1L),
                        tuple("About the port", 2L));
    }

    @Test
    void contradictionTellsBothSidesWithTheirWords() {
        var contradiction = dossiers.read(ReportFilter.ALL).contradictions();
        assertThat(contradiction).hasSize(1);
        assertThat(contradiction.getFirst().sides()).extracting(Dossier.Side::text)
                .containsExactly("The port is closed.", "The port is open.");
        assertThat(contradiction.getFirst().sayings()).extracting(Dossier.Saying::exact, Dossier.Saying::claimant,
                Dossier.Saying::ownVoice).containsExactlyInAnyOrder(
                        tuple("port is closed", "The Daily Tide", true),
                        tuple("port is open", "Ana Reed", false));
    }

    @Test
    void whatNeedsItsArticleIsToldWithTheSentenceBefore() {
        driver.executableQuery(
                """
                        MATCH (a:Article {id: 'article:2'}), (c:Claim {id: 'claim:closed'}), (p:Passage {id: 'passage:2'}),
                          (s:Appearance {id: 'appearance:2'})
                        SET a.text = 'It blew hard. But the port is closed.', p.start = 22, p.end = 36, p.prefix = 'hard. But the ',
                          c.article = 'https://example.org/port', s.speakerBasis = 'UNKNOWN', s.confidence = 'HIGH'""")
                .execute();
        assertThat(dossiers.read(ReportFilter.ALL).contradictions().getFirst().sayings())
                .extracting(Dossier.Saying::claimant, Dossier.Saying::before, Dossier.Saying::confidence)
                .containsExactlyInAnyOrder(tuple("unknown speaker", "It blew hard. But the", "HIGH"),
                        tuple("Ana Reed", null, "MEDIUM"));
        driver.executableQuery("""
                MATCH (c:Claim {id: 'claim:closed'}), (s:Appearance {id: 'appearance:2'})
                REMOVE c.article SET s.speakerBasis = 'OWN_VOICE'""").execute();
    }

    @Test
    void resolvedFindingsAreNotTold() {
        assertThat(dossiers.read(ReportFilter.ALL).findings()).extracting(Dossier.Finding::id)
                .doesNotContain("finding:resolved");
    }

    @Test
    void currentWaiverAndDismissalSetAFindingAside() {
        assertThat(dossiers.read(ReportFilter.ALL).setAside())
                .extracting(Dossier.Finding::id, Dossier.Finding::waiver)
                .containsExactly(tuple("finding:dismissed", null), tuple("finding:waived", "known"));
    }

    @Test
    void whatWasNotCheckedIsCounted() {
        var notChecked = dossiers.read(ReportFilter.ALL).notChecked();
        assertThat(notChecked.openClaims()).isEqualTo(1);
        assertThat(notChecked.firstOpenClaims()).containsExactly("Dolphins returned.");
        assertThat(notChecked.uncheckedClaims()).isEqualTo(1);
        assertThat(notChecked.passedOver()).containsExactly(new Dossier.PassedOver("a question", 1));
    }

    @Test
    void checkThatFailedIsToldAmongWhatWasNotChecked() {
        assertThat(dossiers.read(ReportFilter.ALL).notChecked().failures())
                .containsExactly("the check “Two values” failed over 1 claim: out of time");
    }

    @Test
    void figuresAreThoseOfTheDossier() {
        for (ReportFilter filter : List.of(ReportFilter.ALL, new ReportFilter(Severity.MAJOR, null, null),
                new ReportFilter(Severity.CRITICAL, null, null), new ReportFilter(null, "single-value-at-a-time", null),
                new ReportFilter(null, "another", null), new ReportFilter(Severity.INFO, null, "article:2"),
                new ReportFilter(null, null, "article:9"))) {
            Dossier told = dossiers.read(filter);
            assertThat(figures.of(filter, Moment.NOW)).as(filter.toString()).isEqualTo(new ConsistencyReport(filter,
                    told.articles().size(), told.claims(), told.appearances(), told.contradictions().size(),
                    told.reconciled().size(), told.suggestions().size(), told.others().size(), told.setAside().size()));
        }
    }

    @Test
    void figuresTellWhatIsOpenAndWhatIsSetAside() {
        assertThat(figures.of(ReportFilter.ALL, Moment.NOW))
                .isEqualTo(new ConsistencyReport(ReportFilter.ALL, 2, 3, 3, 1, 1, 0, 1, 2));
        assertThat(dossiers.read(new ReportFilter(Severity.CRITICAL, null, null)).findings()).isEmpty();
        assertThat(dossiers.read(new ReportFilter(null, null, "article:2")).contradictions()).hasSize(1);
    }

    @Test
    void everyFormatIsToldFromTheGraph() {
        var dossier = reports.dossier();
        Reports.formats().forEach(format -> assertThat(Reports.tell(dossier, format)).contains("port is open"));
    }
}

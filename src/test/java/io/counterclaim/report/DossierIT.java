package io.counterclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierIT {
    @Autowired
    Driver driver;
    @Autowired
    Dossiers dossiers;
    @Autowired
    Reports reports;

    @BeforeAll
    void graph() throws Exception {
        driver.executableQuery(Files.readString(Path.of("src/test/resources/report/graph.cypher"))).execute();
    }

    @Test
    void articlesAreToldInTheOrderOfTheirDatesUndatedLast() {
        assertThat(dossiers.read().articles()).extracting(Dossier.Article::title, Dossier.Article::appearances)
                .containsExactly(tuple("Harbour opens", 1L),
                        tuple("About the port", 2L));
    }

    @Test
    void contradictionTellsBothSidesWithTheirWords() {
        var contradiction = dossiers.read().contradictions();
        assertThat(contradiction).hasSize(1);
        assertThat(contradiction.getFirst().sides()).extracting(Dossier.Side::text)
                .containsExactly("The port is closed.", "The port is open.");
        assertThat(contradiction.getFirst().sayings()).extracting(Dossier.Saying::exact, Dossier.Saying::claimant,
                Dossier.Saying::ownVoice).containsExactlyInAnyOrder(
                        tuple("port is closed", "The Daily Tide", true),
                        tuple("port is open", "Ana Reed", false));
    }

    @Test
    void resolvedFindingsAreNotTold() {
        assertThat(dossiers.read().findings()).extracting(Dossier.Finding::id).doesNotContain("finding:resolved");
    }

    @Test
    void currentWaiverSetsAFindingAside() {
        assertThat(dossiers.read().setAside()).extracting(Dossier.Finding::waiver).containsExactly("known");
    }

    @Test
    void whatWasNotCheckedIsCounted() {
        var notChecked = dossiers.read().notChecked();
        assertThat(notChecked.openClaims()).isEqualTo(1);
        assertThat(notChecked.firstOpenClaims()).containsExactly("Dolphins returned.");
        assertThat(notChecked.uncheckedClaims()).isEqualTo(1);
        assertThat(notChecked.passedOver()).containsExactly(new Dossier.PassedOver("a question", 1));
    }

    @Test
    void checkThatFailedIsToldAmongWhatWasNotChecked() {
        assertThat(dossiers.read().notChecked().failures())
                .containsExactly("the check “Two values” failed over 1 claim: out of time");
    }

    @Test
    void everyFormatIsToldFromTheGraph() {
        var dossier = reports.dossier();
        Reports.formats().forEach(format -> assertThat(Reports.tell(dossier, format)).contains("port is open"));
    }
}

package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "counterclaim.samples=true")
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class OpeningIT {
    @Autowired
    Opening opening;
    @Autowired
    GraphSummary summary;
    @Autowired
    ExecutionGraphQlService graphQl;

    @LocalServerPort
    int port;

    @Test
    void reportThroughTheApiIsTheReport() {
        var run = Run.of("report", "--server", "http://127.0.0.1:" + port);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# Consistency report\n\n5 articles were read.");
    }

    @Test
    void ingestThroughTheApiKnowsTheSamples() {
        var run = Run.of("ingest", "src/main/resources/samples", "--server", "http://127.0.0.1:" + port);
        assertThat(run.out()).contains("5 articles: 0 taken in, 5 already there, 0 refused.");
        assertThat(run.code()).isZero();
    }

    @Test
    void checkThroughTheApiFailsOnTheSamplesContradictions() {
        var run = Run.of("check", "--server", "http://127.0.0.1:" + port);
        assertThat(run.out()).contains("claims checked. Open findings: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void consistencyReportTellsFiguresAndDocument() {
        var tester = ExecutionGraphQlServiceTester.create(graphQl);
        var answer = tester.document("""
                { consistencyReport(filter: {severity: MAJOR}) {
                    articles claims appearances contradictions reconciled others setAside
                    notChecked { openClaims firstOpenClaims uncheckedClaims passedOver { reason passages } failures }
                    document(format: JUNIT) } }""").execute();
        answer.path("consistencyReport.articles").entity(Integer.class).isEqualTo(5);
        answer.path("consistencyReport.notChecked.firstOpenClaims").entityList(String.class).hasSize(10);
        answer.path("consistencyReport.document").entity(String.class)
                .satisfies(d -> assertThat(d).contains("<testsuites"));
    }

    @Test
    void emptyGraphTakesTheSamplesInOnce(CapturedOutput output) {
        var first = summary.counts();
        assertThat(first.articles()).isEqualTo(5);
        assertThat(first.open() + first.reconciled()).isGreaterThan(1);
        opening.run(new DefaultApplicationArguments());
        assertThat(summary.counts()).isEqualTo(first);
        assertThat(output).contains("5 articles make", "contradictions:")
                .containsPattern("GraphiQL: http://127.0.0.1:\\d+/graphiql");
    }
}

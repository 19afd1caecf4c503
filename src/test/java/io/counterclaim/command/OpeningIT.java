package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "counterclaim.graph.home=target/it/opening", "counterclaim.samples=true"})
@ExtendWith(OutputCaptureExtension.class)
class OpeningIT {
    @Autowired
    Opening opening;
    @Autowired
    GraphSummary summary;

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

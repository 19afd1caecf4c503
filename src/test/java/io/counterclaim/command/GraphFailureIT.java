package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.GraphContainer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A graph that cannot be used is told in two sentences and ends with exit code 2. */
class GraphFailureIT {
    private static final String NOBODY_THERE = "neo4j://127.0.0.1:1";

    @Test
    void serverWithoutPasswordIsHalfASetting() {
        fails("NEO4J_PASSWORD is empty", "uri=" + NOBODY_THERE, "username=neo4j", "password=");
    }

    @Test
    void userWithoutServerIsHalfASetting() {
        fails("NEO4J_URI is empty", "uri=", "username=neo4j", "password=");
    }

    @Test
    void addressOfAnotherKindIsRefused() {
        fails("is not the address of a Neo4j server", "uri=127.0.0.1:7687", "username=neo4j", "password=long-enough");
    }

    @Test
    void unreachableServerIsNamed() {
        fails("The Neo4j server at " + NOBODY_THERE + " does not answer", "uri=" + NOBODY_THERE, "username=neo4j",
                "password=long-enough");
    }

    @Test
    @AgainstServer
    @EnabledIfSystemProperty(named = "counterclaim.test.graph", matches = "container", disabledReason = "wants a server")
    void wrongPasswordIsRefusedByTheServer() {
        fails("refuses the user", "uri=" + GraphContainer.uri(), "username=neo4j", "password=wrong-password");
    }

    private static void fails(String message, String... settings) {
        var args = new ArrayList<>(List.of("report"));
        List.of(settings).forEach(setting -> args.add("--counterclaim.graph." + setting));
        var run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message, "Action:").doesNotContain("\tat ", "Exception encountered");
    }
}

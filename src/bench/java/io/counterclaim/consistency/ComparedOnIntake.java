package io.counterclaim.consistency;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;

/** A graph as intake leaves it: its claims were compared when they were recorded, and are not compared again. */
public final class ComparedOnIntake {

    private ComparedOnIntake() {}

    /** Says so of every claim of the application's graph; what was imported in bulk came by without. */
    public static void mark(ApplicationContext application) {
        try (var session = application.getBean(Driver.class).session()) {
            session.run("MATCH (c:Claim) CALL (c) { SET c.comparedBy = $method } IN TRANSACTIONS OF 20000 ROWS",
                    Map.of("method", application.getBean(ComparedClaims.class).version())).consume();
        }
    }
}

package io.counterclaim.claim;

import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The ledger without its listeners: what follows from a recording, such as the checks, is measured elsewhere. */
public final class QuietLedger {

    private QuietLedger() {}

    public static Ledger of(ApplicationContext application) {
        return new Ledger(application.getBean(Neo4jClient.class), application.getBean(Merges.class), event -> {});
    }
}

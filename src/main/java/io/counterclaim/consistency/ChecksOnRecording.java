package io.counterclaim.consistency;

import io.counterclaim.claim.AppearancesRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was recorded is checked at once; what a crash left unchecked, at the next start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChecksOnRecording implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(ChecksOnRecording.class);
    private final Consistency consistency;

    ChecksOnRecording(Consistency consistency) {
        this.consistency = consistency;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void recorded(AppearancesRecorded event) {
        try {
            consistency.check(event.claimIds());
        } catch (RuntimeException e) {
            // what was recorded stays recorded; its claims keep their mark and are checked at the next start
            log.warn("{} claims were recorded but not checked: {}", event.claimIds().size(), e.toString());
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        consistency.checkUnchecked();
    }
}

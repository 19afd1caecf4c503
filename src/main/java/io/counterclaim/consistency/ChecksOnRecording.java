package io.counterclaim.consistency;

import io.counterclaim.claim.AppearancesRecorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was recorded is checked at once. */
class ChecksOnRecording {
    private static final Logger log = LoggerFactory.getLogger(ChecksOnRecording.class);
    private final Consistency consistency;

    ChecksOnRecording(Consistency consistency) {
        this.consistency = consistency;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void recorded(AppearancesRecorded event) {
        try {
            Ripples.tell(consistency.check(event.claimIds()));
        } catch (RuntimeException e) {
            // what was recorded stays recorded; its claims keep their mark and are checked by the next run
            log.warn("{} claims were recorded but not checked: {}", event.claimIds().size(), e.toString());
        }
    }
}

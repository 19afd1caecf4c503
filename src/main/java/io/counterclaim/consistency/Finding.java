package io.counterclaim.consistency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found: derived, so it can be made again from the ledger, and with a history. */
public sealed interface Finding {

    /** What is told of every finding. */
    Told told();

    /** {@code finding:…}, the hash of the check and the claims it is about. */
    default String id() {
        return told().id();
    }

    default Check check() {
        return told().check();
    }

    default Severity severity() {
        return told().severity();
    }

    default FindingStatus status() {
        return told().status();
    }

    default Explanation explanation() {
        return told().explanation();
    }

    default @Nullable Reconciliation reconciliation() {
        return told().reconciliation();
    }

    default Instant firstSeen() {
        return told().firstSeen();
    }

    default Instant lastSeen() {
        return told().lastSeen();
    }

    /** What is told of every finding. */
    record Told(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen) {}

    /** What is wrong, and the values and thresholds that rests on. */
    record Explanation(String message, List<DetailEntry> detail) {
        public Explanation {
            detail = List.copyOf(detail);
        }
    }

    /** One of the values used. */
    record DetailEntry(String name, String value) {}

    /** Claims that cannot all be so. */
    record Contradiction(Told told) implements Finding {}

    /** A claim whose origin does not carry it. */
    record ProvenanceFinding(Told told) implements Finding {}

    /** Something recorded that cannot have been read rightly. */
    record RecordFinding(Told told) implements Finding {}

    /** The finding of the kind that its check looks for. */
    static Finding of(Told told) {
        return switch (told.check().kind()) {
            case CONTRADICTION -> new Contradiction(told);
            case PROVENANCE -> new ProvenanceFinding(told);
            case RECORD -> new RecordFinding(told);
        };
    }
}

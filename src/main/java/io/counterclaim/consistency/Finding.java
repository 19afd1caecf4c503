package io.counterclaim.consistency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: derived, so it can be made again from the ledger, and with a history. A finding is a key in maps
 * wherever fields are looked up for many at once: what is hashed is its id, which says nearly all of it.
 */
public sealed interface Finding {

    /** {@code finding:…}, the hash of the check and the claims it is about. */
    String id();

    Check check();

    Severity severity();

    FindingStatus status();

    Explanation explanation();

    /** Why it is no conflict after all, or null while it is one. */
    @Nullable
    Reconciliation reconciliation();

    Instant firstSeen();

    Instant lastSeen();

    /** Where a subscription to findings goes on behind the last change of this one; null when there was none it could tell. */
    @Nullable
    String cursor();

    /** Claims that cannot all be so. */
    record Contradiction(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen,
            @Nullable String cursor) implements Finding {
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Claims that can all be so, and yet do not sit well together. */
    record Tension(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen,
            @Nullable String cursor) implements Finding {
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Claims that a model takes for a contradiction. Once a person confirms it, it is a {@link Contradiction}. */
    record Suggestion(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen,
            @Nullable String cursor) implements Finding {

        /** The model's name with its version. */
        public String model() {
            return explanation.value("model");
        }

        /** How likely the model calls it a contradiction, 0 to 1. */
        public double score() {
            return Double.parseDouble(explanation.value("score"));
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** A claim whose origin does not carry it. */
    record ProvenanceFinding(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen,
            @Nullable String cursor) implements Finding {
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Something recorded that cannot have been read rightly. */
    record RecordFinding(String id, Check check, Severity severity, FindingStatus status, Explanation explanation,
            @Nullable Reconciliation reconciliation, Instant firstSeen, Instant lastSeen,
            @Nullable String cursor) implements Finding {
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** What is wrong, and the values and thresholds that rests on. */
    record Explanation(String message, List<DetailEntry> detail) {
        public Explanation {
            detail = List.copyOf(detail);
        }

        /** The value of that name, which must be among them. */
        String value(String name) {
            return detail.stream().filter(entry -> entry.name().equals(name)).map(DetailEntry::value).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the finding has no " + name));
        }
    }

    /** One of the values used. */
    record DetailEntry(String name, String value) {}
}

package io.counterclaim.claim;

import java.util.List;
import java.util.Map;

/** The rows that the ledger would write for these drafts, for those who write them in other ways. */
public record BulkRows(List<Map<String, Object>> entities, List<Map<String, Object>> claims,
        List<Map<String, Object>> passages, List<Map<String, Object>> appearances) {

    /** The rows of these drafts, each node once. */
    public static BulkRows of(List<AppearanceDraft> drafts) {
        var rows = new LedgerRows(drafts);
        return new BulkRows(rows.entities(), rows.claims(), rows.passages(), rows.appearances());
    }
}

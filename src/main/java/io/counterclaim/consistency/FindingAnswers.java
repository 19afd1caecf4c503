package io.counterclaim.consistency;

import io.counterclaim.claim.Claim;
import io.counterclaim.consistency.Finding.Contradiction;
import io.counterclaim.consistency.Finding.DetailEntry;
import io.counterclaim.consistency.Finding.Explanation;
import io.counterclaim.consistency.Finding.ProvenanceFinding;
import io.counterclaim.consistency.Finding.RecordFinding;
import io.counterclaim.consistency.Finding.Suggestion;
import io.counterclaim.consistency.Finding.Tension;
import io.counterclaim.graph.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the graph keeps of findings. */
final class FindingAnswers {
    private FindingAnswers() {}

    static Finding finding(Answer row) {
        Answer f = row.child("finding");
        Check check = check(row.child("check"));
        var severity = Severity.valueOf(f.text("severity"));
        var status = FindingStatus.valueOf(f.text("status"));
        var why = new Explanation(f.text("message"), detail(f));
        var first = f.moment("firstSeen");
        var last = f.moment("lastSeen");
        Number number = f.numberOrNull("changed");
        String cursor = number == null ? null : FindingChanges.cursor(number.longValue());
        // what a person confirms of a check that suggests is a contradiction
        return switch (CheckKind.valueOf(f.text("kind"))) {
            case CONTRADICTION -> new Contradiction(f.text("id"), check, severity, status, why, reconciliation(f),
                    first, last, cursor);
            case TENSION ->
                new Tension(f.text("id"), check, severity, status, why, reconciliation(f), first, last, cursor);
            case SUGGESTION ->
                new Suggestion(f.text("id"), check, severity, status, why, reconciliation(f), first, last, cursor);
            case PROVENANCE -> new ProvenanceFinding(f.text("id"), check, severity, status, why, reconciliation(f),
                    first, last, cursor);
            case RECORD ->
                new RecordFinding(f.text("id"), check, severity, status, why, reconciliation(f), first, last, cursor);
        };
    }

    /** As the graph remembers it: the file may be gone, or have changed since. */
    static Check check(Answer k) {
        return new Check(k.text("id"), k.text("title"), CheckKind.valueOf(k.text("kind")),
                Severity.valueOf(k.text("severity")), k.text("problem"), k.text("remedy"), List.of(),
                k.texts("requires"), false, "");
    }

    private static @Nullable Reconciliation reconciliation(Answer f) {
        String reason = f.textOrNull("reconciliation");
        return reason == null
                ? null
                : new Reconciliation(Reconciliation.Reason.valueOf(reason), f.textOrNull("because"));
    }

    private static List<DetailEntry> detail(Answer f) {
        List<String> names = f.texts("detailNames");
        List<String> values = f.texts("detailValues");
        var detail = new ArrayList<DetailEntry>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            detail.add(new DetailEntry(names.get(i), values.get(i)));
        }
        return detail;
    }

    static Side side(Answer side, Map<String, Claim> claims) {
        return new Side(side.text("role"), Objects.requireNonNull(claims.get(side.text("id"))),
                side.texts("appearances"));
    }

    static FindingEvent event(Answer e) {
        String from = e.textOrNull("from");
        return new FindingEvent(e.moment("at"), from == null ? null : FindingStatus.valueOf(from),
                FindingStatus.valueOf(e.text("to")), e.text("by"), e.text("reason"));
    }
}

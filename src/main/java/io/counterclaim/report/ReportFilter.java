package io.counterclaim.report;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.consistency.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a report tells; null conditions always hold.
 *
 * @param severity at least this bad
 * @param check found by the check with this id
 * @param article concerning words of the article with this id
 */
record ReportFilter(@Nullable Severity severity, @Nullable String check, @Nullable String article) {
    static final ReportFilter ALL = new ReportFilter(null, null, null);
    private static final Conditions FINDINGS = Conditions.of("consistency/finding");
    /** What is resolved is history. */
    private static final List<String> STANDING = List.of("OPEN", "CONFIRMED", "DISMISSED");

    /** What it leaves of the findings, as Cypher says it. */
    Filtered standing() {
        var wanted = new TreeMap<String, Object>(Map.of("status", STANDING));
        if (severity != null) {
            wanted.put("or", Arrays.stream(Severity.values()).filter(one -> one.compareTo(severity) >= 0)
                    .map(one -> Map.of("severity", one.name())).toList());
        }
        if (check != null) {
            wanted.put("check", check);
        }
        if (article != null) {
            wanted.put("article", article);
        }
        return FINDINGS.of(new Filter(wanted));
    }

    /** The same of findings as they stand now: what they say is in themselves. */
    Filtered standingNow() {
        return standing().renamed("s", "f");
    }
}

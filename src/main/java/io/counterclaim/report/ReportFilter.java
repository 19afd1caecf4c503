package io.counterclaim.report;

import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.consistency.FindingFilters;
import io.counterclaim.consistency.Severity;
import java.util.Arrays;
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

    /** What it leaves of the findings that are not resolved, as Cypher says it. */
    Filtered standing() {
        var wanted = new TreeMap<String, Object>();
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
        return FindingFilters.standing(new Filter(wanted));
    }

    /** The same of findings as they stand now: what they say is in themselves. */
    Filtered standingNow() {
        return FindingFilters.now(standing());
    }
}

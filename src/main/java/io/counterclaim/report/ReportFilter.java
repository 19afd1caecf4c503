package io.counterclaim.report;

import io.counterclaim.consistency.Severity;
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

    boolean wants(Dossier.Finding finding) {
        return (severity == null || Severity.valueOf(finding.severity()).compareTo(severity) >= 0)
                && (check == null || check.equals(finding.check()))
                && (article == null || finding.sayings().anyMatch(saying -> saying.article().equals(article)));
    }
}

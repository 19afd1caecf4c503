package io.counterclaim.report;

/**
 * The figures of a report, counted without reading what it tells.
 *
 * @param filter which findings it is about
 * @param articles how many were read
 * @param claims how many they make
 * @param appearances in how many sayings
 * @param contradictions how many nobody has explained or set aside
 * @param reconciled how many differences are no conflict
 * @param suggestions how many contradictions a model suggests that nobody has confirmed, dismissed or explained
 * @param others how many findings of another kind are open
 * @param setAside how many a person has decided to leave
 */
record ConsistencyReport(ReportFilter filter, long articles, long claims, long appearances, long contradictions,
        long reconciled, long suggestions, long others, long setAside) {

    /** How many findings the whole report tells. */
    long findings() {
        return contradictions + reconciled + suggestions + others + setAside;
    }
}

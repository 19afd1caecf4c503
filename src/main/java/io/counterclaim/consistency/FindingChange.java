package io.counterclaim.consistency;

/**
 * Something that became of a finding.
 *
 * @param number the how many-th change of any finding it is
 * @param finding as it was when this was read
 */
record FindingChange(long number, FindingEvent event, Finding finding) {

    /** What can become of a finding. */
    enum Kind {
        /** It was found for the first time. */
        OPENED,
        /** It was found again after it had been resolved. */
        REOPENED,
        /** It is not found any more. */
        RESOLVED,
        /** It turned out to be no conflict. */
        RECONCILED,
        /** What reconciled it does so no more. */
        NO_LONGER_RECONCILED,
        /** A person decided on it. */
        DECIDED
    }

    /** What of these it is, by what the event tells. */
    public Kind kind() {
        if (event.from() == null) {
            return Kind.OPENED;
        }
        if (event.from() == FindingStatus.RESOLVED) {
            return Kind.REOPENED;
        }
        if (event.to() == FindingStatus.RESOLVED) {
            return Kind.RESOLVED;
        }
        if (!event.by().equals(finding.check().id())) {
            return Kind.DECIDED;
        }
        return event.reason().startsWith("reconciled") ? Kind.RECONCILED : Kind.NO_LONGER_RECONCILED;
    }

    /** Where a subscription goes on behind it. */
    public String cursor() {
        return FindingChanges.cursor(number);
    }
}

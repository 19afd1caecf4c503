package io.counterclaim.report;

/**
 * A finding that nobody has explained or set aside, in short.
 *
 * @param kind what its check looks for, a value of CheckKind
 * @param message why it was found, in one or two sentences
 */
public record OpenFinding(String id, String check, String kind, String severity, String message) {

    /** Whether only a model says so: such a finding counts as nothing until a person confirms it. */
    public boolean suggested() {
        return kind.equals("SUGGESTION");
    }
}

package io.counterclaim.report;

/**
 * A finding that nobody has explained or set aside, in short.
 *
 * @param message why it was found, in one or two sentences
 */
public record OpenFinding(String id, String check, String severity, String message) {}

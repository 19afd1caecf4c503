package io.counterclaim.consistency;

import io.counterclaim.graph.ContentId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One rule, one {@code .cypher} file.
 *
 * @param id the file's name without {@code .cypher}
 * @param title a few words to show
 * @param kind what it looks for
 * @param severity how bad a finding of it is
 * @param problem one sentence: what is wrong where it finds something
 * @param remedy one sentence: what to do about it
 * @param applies what a predicate must be for the check to be given its claims; empty for any predicate
 * @param requires the ids of the concepts whose work it reads
 * @param singly whether it judges each appearance by itself, and is given ids of appearances instead of claims
 * @param statement the whole file, header and all: comments do not trouble Cypher, and its lines are the file's
 */
public record Check(String id, String title, CheckKind kind, Severity severity, String problem, String remedy,
        List<Condition> applies, List<String> requires, boolean singly, String statement) {
    /** The day is given; a statement may still ask the database for the time. */
    private static final Pattern CLOCK = Pattern.compile(
            "\\$today\\b|\\b(?:date|datetime|localdatetime|timestamp)\\s*\\(\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    public Check {
        applies = List.copyOf(applies);
        requires = List.copyOf(requires);
    }

    /** Whether it says anything of claims of a predicate with these properties, as they are stored in the graph. */
    boolean appliesTo(Map<String, Object> predicate) {
        return applies.stream().allMatch(condition -> condition.metBy(predicate));
    }

    /** Whether it may find something else on another day although nothing was recorded. */
    boolean looksAtToday() {
        return CLOCK.matcher(statement).find();
    }

    /** What it applies to, as rows of parameters. */
    List<Map<String, Object>> conditions() {
        return applies.stream().map(condition -> Map.<String, Object>of("property", condition.property(), "values",
                List.copyOf(condition.values()))).toList();
    }

    /** Changes when anything in the file does, or its severity by the settings. */
    String version() {
        return ContentId.of("check", statement, severity.name());
    }

    /** The same, as severe as that. */
    Check as(Severity other) {
        return new Check(id, title, kind, other, problem, remedy, applies, requires, singly, statement);
    }
}

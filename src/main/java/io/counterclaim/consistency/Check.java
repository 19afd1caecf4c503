package io.counterclaim.consistency;

import io.counterclaim.graph.ContentId;
import java.util.List;

/**
 * One rule, one {@code .cypher} file.
 *
 * @param id the file's name without {@code .cypher}
 * @param title a few words to show
 * @param kind what it looks for
 * @param severity how bad a finding of it is
 * @param problem one sentence: what is wrong where it finds something
 * @param remedy one sentence: what to do about it
 * @param applies what a predicate must be for the check to say anything of its claims; empty for any predicate
 * @param requires the ids of the concepts whose work it reads
 * @param statement the whole file, header and all: comments do not trouble Cypher, and its lines are the file's
 */
public record Check(String id, String title, CheckKind kind, Severity severity, String problem, String remedy,
        List<Condition> applies, List<String> requires, String statement) {

    public Check {
        applies = List.copyOf(applies);
        requires = List.copyOf(requires);
    }

    /** Changes when anything in the file does, or its severity by the settings. */
    String version() {
        return ContentId.of("check", statement, severity.name());
    }

    /** The same, as severe as that. */
    Check as(Severity other) {
        return new Check(id, title, kind, other, problem, remedy, applies, requires, statement);
    }
}

package io.counterclaim.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Filter} as Cypher says it. The words are those of the declared {@link Conditions}; what a caller gave is in
 * the parameters alone.
 *
 * @param predicate what holds, true or false and never null
 * @param known what the predicate, and the facets, read besides the thing's own properties, a map
 * @param facets the values of each facet that is asked for, a map of lists
 * @param parameters what it takes
 * @param start where what it leaves can be reached from, or null when only everything there is can be gone through
 */
public record Filtered(String predicate, String known, String facets,
        Map<String, ? extends @Nullable Object> parameters,
        @Nullable Start start) {
    private static final String FILTER = "true /* filter */";
    private static final String FACETS = "{} /* facets */";
    private static final String KNOWN = "\\{} AS (\\w) /\\* known \\*/";
    private static final String START = "MATCH [^\\n]* /\\* start \\*/";

    /**
     * What leads to all that a filter leaves.
     *
     * @param rank the smaller, the fewer it is likely to lead to
     * @param condition the name of the condition, or null where it takes several
     * @param value what the condition asks for; null where it takes several
     * @param statements each leads to some of them
     */
    public record Start(int rank, @Nullable String condition, @Nullable Object value, List<String> statements) {
        public Start {
            statements = List.copyOf(statements);
        }

        private String statement() {
            return String.join("\n  UNION ", statements);
        }

        Start through(String statement) {
            return new Start(rank, condition, value, List.of(into(statement)));
        }

        private String into(String statement) {
            return statement.replaceAll(START, java.util.regex.Matcher.quoteReplacement(statement()));
        }
    }

    /** The same, taking these parameters too. */
    public Filtered taking(Map<String, ? extends @Nullable Object> more) {
        var all = new java.util.HashMap<String, @Nullable Object>(parameters);
        all.putAll(more);
        return new Filtered(predicate, known, facets, all, start);
    }

    /** The same of a variable that the statement calls otherwise. */
    public Filtered renamed(String from, String to) {
        String variable = "\\b" + from + "\\b(?=[.)])";
        return new Filtered(predicate.replaceAll(variable, to), known.replaceAll(variable, to),
                facets.replaceAll(variable, to), parameters, start);
    }

    /** The statement with the filter in its place, {@code true /* filter *}{@code /}, and the start in its own. */
    public String into(String statement) {
        String filled = statement.replaceAll(KNOWN, java.util.regex.Matcher.quoteReplacement(known) + " AS $1")
                .replace(FILTER, predicate).replace(FACETS, facets);
        return start == null ? filled : start.into(filled);
    }
}

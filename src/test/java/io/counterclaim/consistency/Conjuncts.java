package io.counterclaim.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The conjuncts of a statement's {@code WHERE} clauses, in subqueries and {@code EXISTS} too, each with the statement as
 * it is without it. The conditions of list comprehensions and of {@code any}, {@code all}, {@code none} are no clauses.
 */
final class Conjuncts {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|[A-Za-z_$][\\w$]*|[{}\\[\\]()]|\\S");
    private static final Set<String> ENDS = Set.of("MATCH", "OPTIONAL", "WITH", "RETURN", "UNWIND", "CALL", "ORDER",
            "SKIP", "LIMIT", "UNION");
    private static final Set<String> OPENS = Set.of("{", "[", "(", "CASE");
    private static final Set<String> CLOSES = Set.of("}", "]", ")", "END");
    private final String statement;
    private final List<MatchResult> tokens;
    private final List<Mutant> mutants = new ArrayList<>();

    /** A statement without one of its conjuncts. */
    record Mutant(String conjunct, String statement) {}

    private Conjuncts(String statement) {
        this.statement = statement;
        this.tokens = TOKEN.matcher(statement).results().filter(t -> !t.group().startsWith("//")).toList();
    }

    static List<Mutant> of(String statement) {
        var conjuncts = new Conjuncts(statement);
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < conjuncts.tokens.size(); i++) {
            String word = conjuncts.word(i);
            if (OPENS.contains(word)) {
                open.push(word);
            } else if (CLOSES.contains(word)) {
                open.pop();
            } else if (word.equals("WHERE") && (open.isEmpty() || open.peek().equals("{"))) {
                conjuncts.clause(i);
            }
        }
        return conjuncts.mutants;
    }

    /** A keyword in capitals; the name that follows a dot is a property, whatever it is called. */
    private String word(int token) {
        String word = tokens.get(token).group();
        boolean property = token > 0 && tokens.get(token - 1).group().equals(".") && word.matches("\\w+");
        return property ? "." + word : word.toUpperCase(Locale.ROOT);
    }

    /** Splits the clause that begins with the {@code WHERE} at {@code where}; what holds an {@code OR} is one conjunct. */
    private void clause(int where) {
        var ands = new ArrayList<Integer>(List.of(where));
        boolean or = false;
        int depth = 0;
        int end = where + 1;
        for (; end < tokens.size() && !ends(end, depth); end++) {
            depth += OPENS.contains(word(end)) ? 1 : CLOSES.contains(word(end)) ? -1 : 0;
            or |= depth == 0 && Set.of("OR", "XOR").contains(word(end));
            if (depth == 0 && word(end).equals("AND")) {
                ands.add(end);
            }
        }
        if (or) {
            ands.subList(1, ands.size()).clear();
        }
        ands.add(end);
        for (int i = 0; i + 1 < ands.size(); i++) {
            drop(ands, i);
        }
    }

    private boolean ends(int token, int depth) {
        return depth == 0 && (CLOSES.contains(word(token))
                || ENDS.contains(word(token)) && !Set.of("STARTS", "ENDS").contains(word(token - 1)));
    }

    private void drop(List<Integer> bounds, int i) {
        boolean only = bounds.size() == 2;
        boolean first = i == 0 && !only;
        int from = first ? tokens.get(bounds.get(i)).end() : tokens.get(bounds.get(i)).start();
        int last = bounds.get(i + 1) - 1;
        int to = first ? tokens.get(bounds.get(i + 1)).end() : tokens.get(last).end();
        String conjunct = statement.substring(tokens.get(bounds.get(i)).end(), tokens.get(last).end()).strip();
        mutants.add(new Mutant(conjunct, statement.substring(0, from) + " " + statement.substring(to)));
    }
}

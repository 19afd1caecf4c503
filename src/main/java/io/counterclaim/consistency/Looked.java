package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The appearances of claims that checks look at one by one. */
final class Looked {
    private final Map<String, Appearances> byClaim = new HashMap<>();

    /**
     * The appearances of one claim.
     *
     * @param whole the ids of the checks that look at all of them
     * @param unseen the ids of those that no check has seen
     * @param seen the ids of the others, if a check looks at them
     */
    private record Appearances(Set<String> whole, List<String> unseen, List<String> seen) {

        Stream<String> of(String check) {
            return whole.contains(check) ? Stream.concat(unseen.stream(), seen.stream()) : unseen.stream();
        }
    }

    /** @param rows for each claim its id and what an {@link Appearances} holds */
    Looked(Collection<Answer> rows) {
        rows.forEach(row -> byClaim.put(row.text("claim"),
                new Appearances(new HashSet<>(row.texts("whole")), row.texts("unseen"), row.texts("seen"))));
    }

    /** Those of these claims that the check of that id looks at. */
    List<String> of(String check, Collection<String> claims) {
        return claims.stream().map(byClaim::get).filter(Objects::nonNull).flatMap(all -> all.of(check)).toList();
    }

    /** Those that no check has seen. */
    List<String> unseen() {
        return byClaim.values().stream().flatMap(all -> all.unseen().stream()).toList();
    }
}

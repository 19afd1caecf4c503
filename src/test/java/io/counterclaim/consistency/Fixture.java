package io.counterclaim.consistency;

import io.counterclaim.consistency.CheckRunner.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A graph that a person can read, to be looked at by one check. Lines {@code // asOf: …}, {@code // validAt: …} and
 * {@code // focus: …} (ids of claims) say how it is asked; one without them is checked whole and page by page, and what is
 * found is stored.
 *
 * @param focus the claims that are asked about, all when empty
 */
record Fixture(String name, String graph, Moment moment, List<String> focus) {
    static final Path FOLDER = Path.of("src/test/resources/checks");
    private static final Pattern ASKED = Pattern.compile("(?m)^// (asOf|validAt|focus): (.+)$");

    static Fixture of(String check, String name) {
        try {
            return parse(name, Files.readString(FOLDER.resolve(check).resolve(name + ".cypher")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of a check's, by name. */
    static List<Fixture> of(String check) {
        try (var files = Files.list(FOLDER.resolve(check))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".cypher")).sorted()
                    .map(name -> of(check, name.replace(".cypher", ""))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fixture parse(String name, String graph) {
        Map<String, String> asked = ASKED.matcher(graph).results()
                .collect(Collectors.toMap(m -> m.group(1), (MatchResult m) -> m.group(2).strip()));
        return new Fixture(name, graph,
                new Moment(asked.containsKey("asOf") ? OffsetDateTime.parse(asked.get("asOf")) : null,
                        asked.containsKey("validAt") ? LocalDate.parse(asked.get("validAt")) : null),
                asked.containsKey("focus") ? List.of(asked.get("focus").split(", *")) : List.of());
    }

    /** Whether it is asked in a way of its own. */
    boolean asked() {
        return !focus.isEmpty() || !moment.equals(Moment.PRESENT);
    }
}

package io.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Dated political events of 2014 between real actors: the ICEWS sample that PPT was measured on, from
 * {@code $COUNTERCLAIM_EVAL/load/icews14}. Without it there are none, and the load is made up from the first claim on.
 */
record Events(List<String> actors, List<Event> events) {
    /** The relations that a predicate of the vocabulary tells; the others are open claims. */
    private static final Map<String, String> PREDICATES = Map.of("Make a visit", "visits", "Accuse", "accuses",
            "Use conventional military force", "attacks", "Sign formal agreement", "signs-agreement",
            "Engage in negotiation", "meets", "Impose embargo, boycott, or sanctions", "sanctions");

    /** @param predicate the predicate's id, or null where the relation's words are all there is */
    record Event(int subject, String relation, String predicate, int object, LocalDate day) {}

    static Events read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no ICEWS events in " + folder + " (set COUNTERCLAIM_EVAL)");
            return new Events(List.of(), List.of());
        }
        List<String> relations = names(folder.resolve("rel2id.txt"));
        return new Events(names(folder.resolve("entity2id.txt")), Stream.of("train", "valid", "test")
                .flatMap(part -> lines(folder.resolve(part + ".txt"))).map(line -> event(line, relations)).toList());
    }

    private static Event event(String line, List<String> relations) {
        String[] parts = line.strip().split("\\s+");
        String relation = relations.get(Integer.parseInt(parts[1]));
        return new Event(Integer.parseInt(parts[0]), relation, PREDICATES.get(relation), Integer.parseInt(parts[2]),
                LocalDate.of(2014, 1, 1).plusDays(Integer.parseInt(parts[3]) - 1));
    }

    private static List<String> names(Path file) {
        return lines(file).map(line -> line.split("\t")).filter(parts -> parts.length == 2)
                .sorted(java.util.Comparator.comparingInt(parts -> Integer.parseInt(parts[1].strip())))
                .map(parts -> parts[0].strip()).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

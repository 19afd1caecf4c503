package io.counterclaim.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles of PolNeAR with what one annotator marked in each: brat stand-off, read where it is. */
final class PolNear {

    private PolNear() {}

    /** A stretch of text, in pieces where something stands between. */
    record Words(List<Span> pieces) {

        boolean overlaps(Words other) {
            return pieces.stream().anyMatch(a -> other.pieces.stream().anyMatch(a::overlaps));
        }
    }

    /** One attribution; each part is null where the annotator gave none. */
    record Gold(@Nullable Words source, @Nullable Words cue, @Nullable Words content) {}

    record Annotated(String text, List<Gold> gold) {}

    /** The articles in the order of their names, each by its annotator whose file comes first. */
    static List<Annotated> read(Path folder) throws IOException {
        var articles = new ArrayList<Annotated>();
        for (Path text : sorted(folder.resolve("text"))) {
            String name = text.getFileName().toString().replaceAll("\\.txt$", "_");
            Path gold = sorted(folder.resolve("attributions")).stream()
                    .filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElse(null);
            if (gold != null) {
                articles.add(new Annotated(Files.readString(text), gold(Files.readAllLines(gold))));
            }
        }
        return articles;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Gold> gold(List<String> lines) {
        var words = new HashMap<String, Words>();
        var gold = new ArrayList<Gold>();
        List<String[]> rows = lines.stream().map(line -> line.split("\t")).filter(row -> row.length > 1).toList();
        rows.stream().filter(row -> row[0].startsWith("T")).forEach(row -> words.put(row[0], words(row[1])));
        rows.stream().filter(row -> row[0].startsWith("E")).map(row -> row[1].split(" "))
                .forEach(roles -> gold.add(new Gold(part("Source", roles, words), part("Cue", roles, words),
                        part("Content", roles, words))));
        return gold;
    }

    /** "Content 10 20;30 40". */
    private static Words words(String typed) {
        return new Words(
                Arrays.stream(typed.substring(typed.indexOf(' ') + 1).split(";")).map(piece -> piece.split(" "))
                        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList());
    }

    /** Everything that plays the role: a second content ("Content2") is a further piece. */
    private static @Nullable Words part(String role, String[] roles, Map<String, Words> words) {
        List<Span> pieces = Arrays.stream(roles).filter(r -> r.matches(role + "\\d*:.*"))
                .map(r -> words.get(r.substring(r.indexOf(':') + 1))).filter(Objects::nonNull)
                .flatMap(w -> w.pieces().stream()).toList();
        return pieces.isEmpty() ? null : new Words(pieces);
    }
}

package io.counterclaim.extraction;

import io.counterclaim.language.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles of PolNeAR with what one annotator marked in each: brat stand-off, read where it is. */
final class PolNear {

    private PolNear() {}

    /** A stretch of text, in pieces where something stands between; white space at their ends counts for nothing. */
    record Words(List<Span> pieces) {

        static Words of(String text, List<Span> pieces) {
            var joined = new ArrayList<Span>();
            pieces.stream().map(piece -> trimmed(text, piece)).filter(piece -> piece.length() > 0)
                    .sorted(Comparator.comparingInt(Span::start)).forEach(piece -> {
                        Span last = joined.isEmpty() ? null : joined.getLast();
                        boolean goesOn = last != null && (last.end() >= piece.start()
                                || text.substring(last.end(), piece.start()).isBlank());
                        if (last != null && goesOn) {
                            joined.set(joined.size() - 1, last.and(piece));
                        } else {
                            joined.add(piece);
                        }
                    });
            return new Words(List.copyOf(joined));
        }

        private static Span trimmed(String text, Span piece) {
            int start = piece.start();
            int end = piece.end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }

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
                articles.add(annotated(Files.readString(text), Files.readAllLines(gold)));
            }
        }
        return articles;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Annotated annotated(String text, List<String> lines) {
        var spans = new HashMap<String, List<Span>>();
        List<String[]> rows = lines.stream().map(line -> line.split("\t")).filter(row -> row.length > 1).toList();
        rows.stream().filter(row -> row[0].startsWith("T")).forEach(row -> spans.put(row[0], spans(row[1])));
        List<Gold> gold = rows.stream().filter(row -> row[0].startsWith("E")).map(row -> row[1].split(" "))
                .map(roles -> new Gold(part("Source", text, roles, spans), part("Cue", text, roles, spans),
                        part("Content", text, roles, spans)))
                .toList();
        return new Annotated(text, gold);
    }

    /** "Content 10 20;30 40". */
    private static List<Span> spans(String typed) {
        return Arrays.stream(typed.substring(typed.indexOf(' ') + 1).split(";")).map(piece -> piece.split(" "))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
    }

    /** Everything that plays the role: a second content ("Content2") is a further piece. */
    private static @Nullable Words part(String role, String text, String[] roles, Map<String, List<Span>> spans) {
        List<Span> pieces = Arrays.stream(roles).filter(r -> r.matches(role + "\\d*:.*"))
                .flatMap(r -> spans.getOrDefault(r.substring(r.indexOf(':') + 1), List.of()).stream()).toList();
        return pieces.isEmpty() ? null : Words.of(text, pieces);
    }
}

package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the headline, and settles the other lines that only their place can tell. */
final class Headline {
    private static final int LONGEST = 25;
    private static final int LONGEST_QUESTION = 16;
    private static final int TELLING = 3;
    private final String text;
    private final List<Span> pieces;

    Headline(String text, List<Span> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Replaces every null of {@code kinds} but for scraps. */
    void settle(List<@Nullable Kind> kinds) {
        boolean anyParagraph = kinds.contains(Kind.PARAGRAPH);
        OptionalInt title = anyParagraph ? find(kinds) : OptionalInt.empty();
        title.ifPresent(i -> kinds.set(i, Kind.TITLE));
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == null) {
                kinds.set(i, rest(line(i), title.isPresent() ? line(title.getAsInt()) : "", anyParagraph));
            }
        }
    }

    /** The first telling line before the first paragraph; a name or a single word only when there is no better one. */
    private OptionalInt find(List<@Nullable Kind> kinds) {
        int body = body(kinds);
        IntPredicate open = i -> kinds.get(i) == null && Wording.words(line(i)) <= LONGEST || question(i, kinds);
        IntPredicate telling = i -> Wording.words(line(i)) >= TELLING && !Wording.name(line(i));
        OptionalInt best = IntStream.range(0, body).filter(open.and(telling)).findFirst();
        return best.isPresent() ? best : IntStream.range(0, body).filter(open).findFirst();
    }

    private int body(List<@Nullable Kind> kinds) {
        return IntStream.range(0, kinds.size()).filter(i -> kinds.get(i) == Kind.PARAGRAPH && !question(i, kinds))
                .findFirst().orElse(kinds.size());
    }

    /** A headline may ask. */
    private boolean question(int i, List<@Nullable Kind> kinds) {
        return kinds.get(i) == Kind.PARAGRAPH && i + 1 < kinds.size() && line(i).matches("(?s)[^.!?]*[?!]")
                && Wording.words(line(i)) <= LONGEST_QUESTION && !kinds.subList(0, i).contains(Kind.PARAGRAPH);
    }

    private static Kind rest(String line, String title, boolean anyParagraph) {
        if (line.equals(title)) {
            return Kind.TITLE;
        }
        if (Wording.name(line) && anyParagraph) {
            return Kind.BYLINE;
        }
        boolean sentence = Wording.finite(line) && Wording.words(line) >= TELLING;
        return sentence || !anyParagraph ? Kind.PARAGRAPH : Kind.FURNITURE;
    }

    private String line(int i) {
        return pieces.get(i).of(text);
    }
}

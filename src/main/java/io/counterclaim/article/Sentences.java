package io.counterclaim.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.counterclaim.article.Anchors.Likeness;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of a text, to find the one that is most like a passage of another. */
final class Sentences {
    /** Comparing word by word costs time; only the sentences that share most words are compared so. */
    private static final int COMPARED = 5;
    /** "is", "of" and "the" stand in every sentence: up to this length a word weighs only a part. */
    private static final int SHORT = 3;
    private static final double LIGHT = .25;
    private final WordText text;
    /** At which word each sentence begins, and after the last one where the text ends. */
    private final List<Integer> begins = new ArrayList<>();
    private final int[] sentenceOf;

    Sentences(WordText text) {
        this.text = text;
        this.sentenceOf = new int[text.size()];
        Span.lines(text.text()).forEach(this::split);
        begins.add(text.size());
        for (int i = 0; i + 1 < begins.size(); i++) {
            java.util.Arrays.fill(sentenceOf, begins.get(i), begins.get(i + 1), i);
        }
    }

    private void split(Span line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line.of(text.text()));
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            int word = text.wordsBefore(line.start() + at);
            if (word < text.size() && (begins.isEmpty() || word > begins.getLast())) {
                begins.add(word);
            }
        }
    }

    /** The words that are most like the passage, or null when no sentence shares a word with it. */
    @Nullable
    Likeness mostLike(Passage passage) {
        var old = new WordText(passage.exact());
        return candidates(old).flatMap(i -> Stream.of(within(i, i + 1, old, passage), within(i, i + 2, old, passage)))
                .filter(Objects::nonNull).map(Objects::requireNonNull)
                .max(Comparator.comparingDouble(Likeness::score)
                        .thenComparing(l -> -Math.abs(l.span().start() - passage.start())))
                .orElse(null);
    }

    private Stream<Integer> candidates(WordText old) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : new HashSet<>(old.words(0, old.size()))) {
            text.places(word).stream().map(place -> sentenceOf[place]).distinct()
                    .forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(COMPARED).map(Map.Entry::getKey);
    }

    /** The part of the sentences {@code from} to {@code to} that answers to the passage, and how alike it is. */
    private @Nullable Likeness within(int from, int to, WordText old, Passage passage) {
        int begin = begins.get(from);
        List<String> words = text.words(begin, begins.get(Math.min(to, begins.size() - 1)));
        List<String> before = old.words(0, old.size());
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, words).getDeltas();
        double lost = deltas.stream().mapToDouble(d -> weight(d.getSource().getLines())).sum();
        double same = weight(before) - lost;
        int skipped = surplus(deltas, 0, 0);
        int left = words.size() - surplus(deltas, before.size(), words.size());
        if (same <= 0 || skipped >= left) {
            return null;
        }
        double score = 2 * same / (weight(before) + weight(words.subList(skipped, left)));
        return new Likeness(text.grown(begin + skipped, begin + left, passage.exact()), score);
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(w -> w.length() > SHORT || Character.isDigit(w.charAt(0)) ? 1 : LIGHT).sum();
    }

    /** How many words at one end of the sentence are no part of the wording: those beyond the ones they may replace. */
    private static int surplus(List<AbstractDelta<String>> deltas, int sourceEnd, int targetEnd) {
        boolean front = targetEnd == 0;
        return deltas.stream().filter(d -> front
                ? d.getSource().getPosition() == 0 && d.getTarget().getPosition() == 0
                : d.getSource().getPosition() + d.getSource().size() == sourceEnd
                        && d.getTarget().getPosition() + d.getTarget().size() == targetEnd)
                .mapToInt(d -> Math.max(0, d.getTarget().size() - d.getSource().size())).findFirst().orElse(0);
    }
}

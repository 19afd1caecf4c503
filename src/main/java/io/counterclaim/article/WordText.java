package io.counterclaim.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the words it has, each with its place; case and what stands between words make no difference. */
final class WordText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    WordText(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            places.computeIfAbsent(word, w -> new ArrayList<>()).add(words.size());
            words.add(word);
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    List<String> words(int from, int to) {
        return words.subList(from, to);
    }

    /** At which words this word stands. */
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }

    /** The number of words that begin before {@code offset}. */
    int wordsBefore(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** At which words all of {@code other} stands, word for word. */
    List<Integer> starts(WordText other) {
        if (other.size() == 0) {
            return List.of();
        }
        return places(other.words.getFirst()).stream().filter(
                i -> i + other.size() <= size() && words(i, i + other.size()).equals(other.words)).toList();
    }

    /** The words from {@code from} to {@code to}, with the marks at both ends that {@code like} has there too. */
    Span grown(int from, int to, String like) {
        int start = spans.get(from).start();
        int end = spans.get(to - 1).end();
        while (start > 0 && mark(text.charAt(start - 1)) && marked(like, true)) {
            start--;
        }
        while (end < text.length() && mark(text.charAt(end)) && marked(like, false)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean marked(String like, boolean front) {
        return mark(like.charAt(front ? 0 : like.length() - 1));
    }

    private static boolean mark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !Span.blank(c);
    }
}

package io.counterclaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text that tell what it is about, as the full-text index has them: stems, without "the" and "of".
 *
 * @param words each stem once, with the first word of the text that has it, in the order of the text
 * @param names the stems of what may be a name or a number: it is written with a capital or a digit
 */
record Wording(Map<String, String> words, Set<String> names) {
    /** What the index uses too, so that two words are the same here when they are there. */
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+");
    private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|_");
    private static final Pattern TAG = Pattern.compile("[#@](\\w+)");
    private static final int MOST = 100;

    static Wording of(String text) {
        var words = new LinkedHashMap<String, String>();
        var names = new TreeSet<String>();
        try (var tokens = ENGLISH.tokenStream("", text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST) {
                String written = text.substring(place.startOffset(), place.endOffset());
                if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    continue; // an emoji is a token, and no word that a query could ask for
                }
                words.putIfAbsent(stem.toString(), written);
                if (Character.isUpperCase(written.charAt(0)) || written.chars().anyMatch(Character::isDigit)) {
                    names.add(stem.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(words, names);
    }

    /** A text as people post it, as words: no addresses, and "#NorlandVotes" as "Norland Votes". */
    static String plain(String posted) {
        return TAG.matcher(ADDRESS.matcher(posted).replaceAll(" "))
                .replaceAll(tag -> " " + HUMPS.matcher(tag.group(1)).replaceAll(" ") + " ").replaceAll("\\s+", " ")
                .strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as a full-text query; the syntax of the index (quotes, brackets, AND, wildcards) is none of theirs. */
    String query() {
        return query(words.keySet());
    }

    /** The same for texts that share a name or a number; empty where there is none. */
    String queryByNames() {
        return names.isEmpty() ? "" : "+(" + query(names) + ") " + query();
    }

    private String query(Collection<String> stems) {
        return stems.stream().map(stem -> words.getOrDefault(stem, stem))
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** The words that {@code other} has too, or has in another form, as they are written here. */
    List<String> sharedWith(Wording other) {
        return words.entrySet().stream().filter(word -> other.words.containsKey(word.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    /** Whether one name or number is in both. */
    boolean sharesNameWith(Wording other) {
        return names.stream().anyMatch(other.names::contains);
    }
}

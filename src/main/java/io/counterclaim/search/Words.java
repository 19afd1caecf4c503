package io.counterclaim.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, each once, in small letters. As words they can go into a full-text query, whose syntax (quotes,
 * brackets, AND, wildcards) is none of the asker's business.
 */
record Words(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST = 100;
    private static final int STEM = 4;

    static Words of(String text) {
        return new Words(WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).distinct()
                .limit(MOST).toList());
    }

    String query() {
        return String.join(" ", words);
    }

    /** The words that {@code other} has too, or has in another form: "members" for "membership". */
    List<String> sharedWith(Words other) {
        return words.stream().filter(word -> other.words.stream().anyMatch(theirs -> alike(word, theirs))).toList();
    }

    private static boolean alike(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        int stem = Math.max(STEM, Math.min(one.length(), two.length()) - 2);
        return one.length() >= stem && two.startsWith(one.substring(0, stem));
    }
}

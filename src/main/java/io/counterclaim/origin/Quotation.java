package io.counterclaim.origin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a passage tells in quotation marks: “curly”, "straight", «guillemets», „low“ or ''doubled''.
 *
 * @param words the words, with what the quoting writer marked about them
 */
record Quotation(List<Word> words) {
    private static final Pattern PAIR = Pattern
            .compile("“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]|\"([^\"]*)\"|(?:''|``)(.*?)''");
    private static final Pattern OPENING = Pattern.compile("(?:[“«„\"]|''|``)\\s*$");
    private static final Pattern CLOSING = Pattern.compile("^[\\s.,!?…]{0,3}(?:[”»“\"]|'')");
    private static final Pattern MARK = Pattern.compile("[“”«»„\"]|''|``");
    private static final Pattern TOKEN = Pattern.compile("\\[\\s*\\.{3,}\\s*]|\\(\\s*\\.{3,}\\s*\\)|\\.{3,}|\\[|]"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ][\\p{L}]+)*");

    /**
     * A word of a quotation.
     *
     * @param bracketed true for one that the quoting writer put in
     * @param afterGap true where the quoting writer says that words are left out before it
     */
    record Word(String word, boolean bracketed, boolean afterGap) {}

    Quotation {
        words = List.copyOf(words);
    }

    /** The words that a passage has in quotation marks; none where it quotes nobody directly. */
    static Quotation of(String prefix, String exact, String suffix) {
        var quoted = new ArrayList<String>();
        Matcher pair = PAIR.matcher(exact);
        while (pair.find()) {
            quoted.add(inside(pair));
        }
        return new Quotation(words(quoted.isEmpty() ? cut(prefix, exact, suffix) : String.join(" ", quoted)));
    }

    private static String inside(Matcher pair) {
        for (int group = 1; group <= pair.groupCount(); group++) {
            if (pair.group(group) != null) {
                return pair.group(group);
            }
        }
        return "";
    }

    /** A passage whose quotation marks, one or both, stand outside it. */
    private static String cut(String prefix, String exact, String suffix) {
        Matcher mark = MARK.matcher(exact);
        boolean opened = OPENING.matcher(prefix).find();
        boolean closed = CLOSING.matcher(suffix).find();
        if (!mark.find()) {
            return opened && closed ? exact : "";
        }
        return opened ? exact.substring(0, mark.start()) : closed ? exact.substring(mark.end()) : "";
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        Matcher token = TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        boolean bracketed = false;
        boolean gap = false;
        while (token.find()) {
            String found = token.group();
            if (Character.isLetterOrDigit(found.codePointAt(0))) {
                words.add(new Word(found.replaceAll("['’ʼ]", ""), bracketed, gap));
                gap = false;
            } else if (found.contains("...")) {
                gap = true;
            } else {
                bracketed = found.equals("[");
            }
        }
        return words;
    }

    /** The word at a place, or null behind the end. */
    @Nullable
    Word at(int place) {
        return place < words.size() ? words.get(place) : null;
    }

    /** The runs of so many words. */
    Shingles shingles(int size) {
        return Shingles.of(String.join(" ", words.stream().map(Word::word).toList()), size);
    }
}

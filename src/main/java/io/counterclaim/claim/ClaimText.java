package io.counterclaim.claim;

import java.util.regex.Pattern;

/**
 * A claim's sentence, in which words in square brackets explain what they stand in place of, "[Ann Smith] left", or behind,
 * "We [Ann Smith] left".
 */
public final class ClaimText {
    private static final Pattern FIRST_PERSON = Pattern
            .compile("(?iu)\\b(?:we|us|our|ours|i|me|my|mine)\\b((?:['’]\\p{L}+)?) ?\\[([^\\[\\]]+)\\]");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)\\]");

    private ClaimText() {}

    /** The sentence with each explanation in place of what it explains: "Ann Smith left". */
    public static String plain(String text) {
        return text.indexOf('[') < 0
                ? text
                : BRACKETS.matcher(FIRST_PERSON.matcher(text).replaceAll("$2$1")).replaceAll("$1");
    }
}

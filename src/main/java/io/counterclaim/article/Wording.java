package io.counterclaim.article;

import java.util.regex.Pattern;

/** How a line is worded: whether it can be a sentence, a name or a headline. */
final class Wording {
    private static final Pattern END = Pattern.compile("[.!?…][\"”’'»)\\]]*$|[”»]$");
    private static final Pattern FINITE = Pattern
            .compile("(?iu)\\b(?:is|are|was|were|am|has|have|had|will|would|shall|can"
                    + "|could|may|might|must|should|do|does|did|says?|said|wants?|seeks?|plans?|means?|remains?|became|becomes?"
                    + "|\\p{L}{3,}n[’']t|(?:it|he|she|that|there|they|we|you|i)[’'](?:s|re|ve|ll|d|m))\\b");
    private static final Pattern PAST = Pattern.compile("\\b\\p{Ll}{2,}ed\\b");
    private static final String NAME_PART = "(?:\\p{Lu}[\\p{L}’'.-]*|(?:de|del|di|da|al|el|van|von|bin|ibn|der|la|le)"
            + "|(?:el|al|ben|d)[-’']\\p{Lu}[\\p{L}-]+)";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'.-]+(?:\\s" + NAME_PART + "){1,4}");
    private static final int FEW_WORDS = 5;

    private Wording() {}

    /** Counts what stands between blanks and has a letter or digit in it. */
    static int words(String line) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean telling = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            words += telling && !inWord ? 1 : 0;
            inWord = !Span.blank(c) && (inWord || telling);
        }
        return words;
    }

    /** Ends as a sentence does, closing quotes included. */
    static boolean ends(String line) {
        return END.matcher(line).find();
    }

    /** Has a verb that makes a sentence of it, as far as one can tell without parsing. */
    static boolean finite(String line) {
        return FINITE.matcher(line).find() || words(line) >= FEW_WORDS && PAST.matcher(line).find();
    }

    /** Two to five capitalised words and nothing else. */
    static boolean name(String line) {
        return NAME.matcher(line).matches();
    }

    /** "Name Surname, role": the name is {@code head}, the role starts in lower case. */
    static boolean nameAndRole(String line) {
        int comma = line.indexOf(',');
        return comma > 0 && name(line.substring(0, comma)) && line.length() > comma + 2
                && Character.isLowerCase(line.substring(comma + 1).strip().codePointAt(0)) && !ends(line);
    }
}

package io.counterclaim.article;

/** Whether a text that was decoded on a guess reads like one. */
final class PlausibleText {
    private PlausibleText() {}

    /** Mostly letters, without controls, and what is not ASCII stands where it belongs. */
    static boolean is(String text) {
        int letters = 0;
        int foreign = 0;
        int odd = 0;
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (c >= 0x7F) {
                foreign++;
                odd += odd(before, c) ? 1 : 0;
            }
            if (Character.isISOControl(c) && c > '\r' || c == 0 || c == 0xFFFD) {
                return false;
            }
            letters += Character.isLetter(c) || Character.isWhitespace(c) ? 1 : 0;
            before = c;
        }
        return letters * 3L >= text.codePointCount(0, text.length()) * 2L && odd * 10L <= foreign;
    }

    /** As Mac Roman's and DOS's letters are when read as Windows': "cafŽ", "sonÕs", "caf‚". */
    private static boolean odd(int before, int c) {
        boolean afterWord = Character.isLetter(before);
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> Character.isLowerCase(before) || ".,!?".indexOf(before) >= 0;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.CURRENCY_SYMBOL -> afterWord;
            case Character.START_PUNCTUATION -> afterWord && !Character.isIdeographic(before) && c < 0x3000;
            case Character.OTHER_PUNCTUATION -> (c == '¡' || c == '¿') && afterWord;
            case Character.OTHER_SYMBOL -> c >= 0x2500 && c < 0x25A0;
            case Character.MODIFIER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL -> true;
            default -> false;
        };
    }
}

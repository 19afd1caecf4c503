package io.counterclaim.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a text seem to be encoded in when nothing says it, by ICU's statistics of letters. What is short,
 * ambiguous, or reads oddly is not guessed at.
 *
 * @param text the text when read so
 * @param confidence ICU's, of 100; null when the pattern of NUL bytes leaves no doubt
 */
record EncodingGuess(Charset charset, String text, @Nullable Integer confidence) {
    private static final int FEWEST_BYTES = 50;
    private static final int CONFIDENCE = 40;
    /** How far the best must be ahead of one that reads the bytes differently. */
    private static final int LEAD = 20;
    private static final int BEFORE_FIRST = 1000;
    /** What says the one is in the wild the other, which has its characters and more (WHATWG Encoding Standard). */
    private static final Map<String, String> WIDER = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254");

    /** The charset that is meant where {@code charset} is named. */
    static Charset meant(Charset charset) {
        String wider = WIDER.get(charset.name());
        return wider == null ? charset : Charset.forName(wider);
    }

    /** The guess for bytes without NUL that are not UTF-8, or null. */
    static @Nullable EncodingGuess byLetters(byte[] bytes, boolean html) {
        if (bytes.length < FEWEST_BYTES || BrokenUtf8.likely(bytes)) {
            return null;
        }
        List<EncodingGuess> guesses = guesses(bytes, html);
        if (guesses.isEmpty()) {
            return null;
        }
        EncodingGuess best = guesses.getFirst();
        boolean clear = guesses.stream().skip(1)
                .allMatch(other -> other.text.equals(best.text) || best.lead(other) >= LEAD);
        return clear && best.lead(null) >= CONFIDENCE && PlausibleText.is(best.text) ? best : null;
    }

    /** The guess for bytes with NUL in them: UTF-16 of an alphabetic script, or null. */
    static @Nullable EncodingGuess byNul(byte[] bytes) {
        if (bytes.length < FEWEST_BYTES || bytes.length % 2 != 0) {
            return null;
        }
        Charset charset = alphabetic(bytes, 1)
                ? StandardCharsets.UTF_16LE
                : alphabetic(bytes, 0) ? StandardCharsets.UTF_16BE : null;
        String text = charset == null ? null : Decoding.strictly(bytes, charset);
        return charset == null || text == null || !PlausibleText.is(text)
                ? null
                : new EncodingGuess(charset, text, null);
    }

    /** What to tell those who gave the text. */
    String remark() {
        return "nothing says how it is encoded; read as " + charset.name() + ", "
                + (confidence == null ? "as its NUL bytes show" : "a guess with confidence " + confidence + " of 100");
    }

    private int lead(@Nullable EncodingGuess other) {
        int own = confidence == null ? 100 : confidence;
        return own - (other == null || other.confidence == null ? 0 : other.confidence);
    }

    private static List<EncodingGuess> guesses(byte[] bytes, boolean html) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(html);
        detector.setText(telling(bytes));
        var guesses = new ArrayList<EncodingGuess>();
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && !match.getName().startsWith("UTF-")) {
                Charset charset = meant(Charset.forName(match.getName()));
                String text = Decoding.strictly(bytes, charset);
                if (text != null) {
                    guesses.add(new EncodingGuess(charset, text, match.getConfidence()));
                }
            }
        }
        return guesses;
    }

    /** ICU looks at the first 8000 bytes: they must not be the ones that every encoding shares. */
    private static byte[] telling(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        return first <= BEFORE_FIRST ? bytes : Arrays.copyOfRange(bytes, first - BEFORE_FIRST, bytes.length);
    }

    /** Nearly all higher bytes are those of alphabets and of typography, and some of them NUL. */
    private static boolean alphabetic(byte[] bytes, int higher) {
        int nul = 0;
        int usual = 0;
        for (int i = higher; i < bytes.length; i += 2) {
            nul += bytes[i] == 0 ? 1 : 0;
            usual += bytes[i] >= 0 && bytes[i] < 6 || bytes[i] == 0x20 ? 1 : 0;
        }
        int units = bytes.length / 2;
        return nul * 10 >= units && usual * 10 >= units * 9;
    }
}

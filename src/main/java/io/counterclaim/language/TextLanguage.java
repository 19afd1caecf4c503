package io.counterclaim.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, by the n-gram model of Apache OpenNLP, which knows 103. */
public final class TextLanguage {
    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    /** Fewer words are too few to tell: a list of names, a headline. */
    private static final int ENOUGH = 20;
    private static final int LONGEST = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private TextLanguage() {}

    /** Whether the text has words enough to tell its language: 20 or more. */
    public static boolean canBeTold(String text) {
        return WORD.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
    }

    /**
     * The English name of the text's language, "Czech", when it is another than English; null when it is English, when
     * English is nearly as likely, or when the text is too short to tell.
     */
    public static @Nullable String foreign(String text) {
        if (!canBeTold(text)) {
            return null;
        }
        Language[] likely = new LanguageDetectorME(Model.LOADED)
                .predictLanguages(text.substring(0, Math.min(text.length(), LONGEST)));
        double english = Arrays.stream(likely).filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence).sum();
        boolean foreign = !likely[0].getLang().equals(ENGLISH) && likely[0].getConfidence() > 2 * english;
        return foreign ? ULocale.getDisplayLanguage(likely[0].getLang(), ULocale.ENGLISH) : null;
    }

    /** Loaded by the first text that is asked about: 10 MB, half a second. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(TextLanguage.class.getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

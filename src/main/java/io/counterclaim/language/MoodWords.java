package io.counterclaim.language;

import io.counterclaim.claim.Certainty;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What words do to what stands under them: how sure it is left, and whether it is turned round. Implicative verbs after
 * Karttunen ("failed to" says it was not so, "managed to" that it was). The words stand in {@code language/mood.yaml}.
 */
final class MoodWords {
    private static final WordListFile FILE = WordListFile.read("/language/mood.yaml");
    /** "failed to sign": not signed. */
    private static final Set<String> TURNING = FILE.list("turning");
    /** "prevented Kenya from signing": not signed. */
    private static final Set<String> PREVENTING = FILE.list("preventing");
    /** "forced Kenya to sign": signed. */
    private static final Set<String> CAUSING = FILE.list("causing");
    private static final Map<String, Certainty> AUXILIARIES = byWord("auxiliaries");
    private static final Map<String, Certainty> GOVERNORS = byWord("governors");
    private static final Map<String, Certainty> OPINIONS = byWord("opinions");
    private static final Map<String, Certainty> NOUNS = byWord("nouns");
    private static final Map<String, Certainty> ADVERBS = byWord("adverbs");
    private static final Set<String> FALSE = FILE.list("untrue");

    private MoodWords() {}

    static boolean turns(String lemma) {
        return TURNING.contains(key(lemma));
    }

    static boolean prevents(String lemma) {
        return PREVENTING.contains(key(lemma));
    }

    static boolean causes(String lemma) {
        return CAUSING.contains(key(lemma));
    }

    static boolean isMoodNoun(String lemma) {
        return NOUNS.containsKey(key(lemma));
    }

    /** "it is false that". */
    static boolean isFalse(String lemma) {
        return FALSE.contains(key(lemma));
    }

    static @Nullable Certainty auxiliary(String lemma) {
        return AUXILIARIES.get(key(lemma));
    }

    /** What a verb or adjective makes of its infinitive: "wants to", "is likely to". */
    static @Nullable Certainty governor(String lemma) {
        return GOVERNORS.get(key(lemma));
    }

    /** What a verb or adjective makes of a clause with "that": "hopes that", "it is possible that". */
    static @Nullable Certainty opinion(String lemma) {
        return OPINIONS.get(key(lemma));
    }

    /** What a noun makes of its infinitive: "a plan to"; what is only possible where the noun does not say. */
    static Certainty noun(String lemma) {
        return NOUNS.getOrDefault(key(lemma), Certainty.POSSIBLE);
    }

    static @Nullable Certainty adverb(String lemma) {
        return ADVERBS.get(key(lemma));
    }

    private static String key(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Certainty> byWord(String group) {
        return FILE.group(group).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Certainty.valueOf(e.getValue())));
    }
}

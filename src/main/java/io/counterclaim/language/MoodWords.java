package io.counterclaim.language;

import io.counterclaim.claim.Certainty;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What words do to what stands under them: how sure it is left, and whether it is turned round. Implicative verbs after
 * Karttunen ("failed to" says it was not so, "managed to" that it was).
 */
final class MoodWords {
    /** "failed to sign": not signed. */
    private static final Set<String> TURNING = words("fail refuse decline neglect forget avoid omit cease stop quit "
            + "unlikely unable unwilling reluctant hesitant hesitate loath unfit unqualified ineligible failure refusal inability unwillingness "
            + "reluctance");
    /** "prevented Kenya from signing": not signed. */
    private static final Set<String> PREVENTING = words("prevent bar stop ban block keep prohibit deter discourage "
            + "dissuade exclude hinder");
    /** "forced Kenya to sign": signed. */
    private static final Set<String> CAUSING = words("force cause lead help compel prompt bring oblige");
    private static final Map<String, Certainty> AUXILIARIES = byWord(Map.of(
            Certainty.POSSIBLE, "may might could can ca",
            Certainty.PLANNED, "will wo shall would",
            Certainty.WANTED, "should must ought"));
    private static final Map<String, Certainty> GOVERNORS = byWord(Map.of(
            Certainty.WANTED, "want hope seek wish aim try desire attempt like prefer love long struggle strive push "
                    + "urge ask beg press call campaign work bid vie mull consider need have ready willing eager keen "
                    + "anxious prepared determined happy reluctant unwilling hesitant hesitate",
            Certainty.PLANNED, "plan intend expect set schedule slate promise pledge vow offer due agree decide "
                    + "prepare arrange undertake commit poise poised bind bound be go propose promise resolve authorize "
                    + "authorise about mean",
            Certainty.PROBABLE,
            "likely appear seem unlikely certain sure tend believe think suppose report allege "
                    + "rumor rumour presume assume understand say estimate",
            Certainty.POSSIBLE,
            "able destine unfit unqualified ineligible destine fit qualify qualified eligible unfit unqualified threaten allow permit enable free fear possible unable entitle dare risk "
                    + "conceivable allege"));
    private static final Map<String, Certainty> OPINIONS = byWord(Map.of(
            Certainty.WANTED, "hope wish want demand urge propose recommend insist request prefer",
            Certainty.PROBABLE,
            "expect likely unlikely probable predict forecast appear seem doubtful suggest indicate imply",
            Certainty.POSSIBLE, "fear possible suspect conceivable imagine worry unclear whether"));
    private static final Map<String, Certainty> NOUNS = byWord(Map.of(
            Certainty.PLANNED, "plan decision agreement pledge promise intention commitment vow deal order move "
                    + "mission",
            Certainty.WANTED,
            "attempt effort desire hope wish bid call petition appeal plea pressure proposal request demand ambition drive push "
                    + "campaign need readiness willingness unwillingness reluctance offer",
            Certainty.CERTAIN, "failure refusal inability"));
    private static final Map<String, Certainty> ADVERBS = byWord(Map.of(
            Certainty.PROBABLE, "probably likely reportedly apparently allegedly presumably seemingly supposedly "
                    + "evidently purportedly",
            Certainty.POSSIBLE, "perhaps maybe possibly potentially conceivably"));
    private static final Set<String> FALSE = words("false untrue wrong unlikely impossible unthinkable");

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

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, Certainty> byWord(Map<Certainty, String> words) {
        var byWord = new HashMap<String, Certainty>();
        words.forEach((certainty, list) -> Arrays.stream(list.split(" "))
                .forEach(word -> byWord.merge(word, certainty, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return Map.copyOf(byWord);
    }
}

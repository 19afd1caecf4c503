package io.counterclaim.extraction.attribution;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.attribution.Signatures.Signed;
import io.counterclaim.extraction.attribution.SpeechActs.Act;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.extraction.utterance.Utterance;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who says what in the sentences of one paragraph: its utterances, each with its speaker resolved. */
public final class Attributions {
    private static final Pattern LEADING = Pattern
            .compile("^(?:[\\s,;:\"“”`]|'')*(?:that\\b[\\s,]*)?(?:[\\s,\"“`]|'')*");
    private static final Set<String> BELIEFS = Words.of("beliefs");
    /** What the layout of the words tells, whatever the parser makes of the verb. */
    private static final Set<Construction> SURELY = Set.of(Construction.QUOTE, Construction.INSERTED,
            Construction.LEADING);
    private static final Set<String> REFUSING = Words.of("refusing");
    private static final Set<String> WRONG = Words.of("wrong");
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s,\"“”]|'')*$");
    private final Speakers speakers;
    private final List<Utterance> utterances;
    private final List<Utterance> others;
    private final List<Utterance> unsaid;
    private final List<Signed> signed;
    private final Map<Utterance, Entity> resolved = new HashMap<>();

    /** Takes the utterances of an article, and the words that a signature or a label says who says. */
    public Attributions(Reference reference, List<Utterance> utterances, List<Signed> signed) {
        this.signed = signed;
        this.speakers = new Speakers(reference);
        List<Utterance> asserting = utterances.stream().filter(u -> u.how().asserts()).toList();
        this.utterances = asserting.stream().filter(u -> !isUnsaid(u)).toList();
        this.unsaid = asserting.stream().filter(Attributions::isUnsaid).toList();
        this.others = utterances.stream().filter(u -> !u.how().asserts()).toList();
    }

    /** What is said in this sentence, outer sayings first; call it for each sentence of the paragraph in order. */
    public List<Attribution> in(Sentence sentence) {
        var found = new ArrayList<Attribution>();
        for (Utterance utterance : utterances) {
            Span inserted = utterance.how() == Construction.INSERTED ? inserted(utterance) : null;
            List<Span> contents = inserted == null ? utterance.contents() : List.of(utterance.content());
            for (Span content : contents) {
                if (content.overlaps(sentence.span())) {
                    Span bare = bare(sentence.article(), content.cut(sentence.span()));
                    found.add(new Attribution(bare, speaker(utterance), stance(utterance),
                            basis(utterance, sentence), isRebutted(utterance), utterance.cue(), inserted,
                            utterance.source()));
                }
            }
        }
        signed.stream().filter(s -> s.words().contains(sentence.span())).forEach(s -> found.add(
                new Attribution(sentence.span(), s.signer(), Stance.AFFIRMS, SpeakerBasis.LABELLED, false,
                        s.signature(), null,
                        s.signature())));
        found.removeIf(a -> a.content().length() == 0);
        found.sort(Comparator.comparingInt((Attribution a) -> -a.content().length()));
        return found;
    }

    /** What stands between the two pieces of what is said. */
    private static Span inserted(Utterance utterance) {
        return new Span(utterance.contents().getFirst().end(), utterance.contents().getLast().start());
    }

    /** Whether the offset stands in words that only tell that somebody says something. */
    public boolean isCue(int offset) {
        return utterances.stream().anyMatch(u -> u.cue().contains(offset) && !u.contents().isEmpty());
    }

    private SpeakerBasis basis(Utterance utterance, Sentence sentence) {
        SpeakerBasis basis = speakers.basis(utterance, speaker(utterance));
        boolean elsewhere = utterance.sentence() != sentence && basis != SpeakerBasis.UNKNOWN;
        return elsewhere ? SpeakerBasis.CONTINUED : basis;
    }

    /** Whether the offset stands in words that somebody did not say, or only may, wants to or is going to say. */
    public boolean isUnsaid(int offset) {
        return unsaid.stream().flatMap(u -> u.contents().stream()).anyMatch(content -> content.contains(offset));
    }

    private static boolean isUnsaid(Utterance utterance) {
        if (!utterance.cueWord().tag().startsWith("VB") || SURELY.contains(utterance.how())) {
            return false;
        }
        Modality modality = Modality.of(utterance.sentence(), utterance.cueWord());
        return isRefused(utterance) || modality.certainty() != Certainty.CERTAIN
                || modality.denied() && !isBelief(utterance);
    }

    /** "refused to confirm that", "stopped short of saying that". */
    private static boolean isRefused(Utterance utterance) {
        Word verb = utterance.sentence().parent(utterance.cueWord());
        return verb != null && utterance.sentence().relation(utterance.cueWord()).matches("xcomp|advcl|acl|ccomp")
                && REFUSING.contains(verb.lowerLemma());
    }

    /** "is wrong to say that". */
    private static boolean isRebutted(Utterance utterance) {
        Word judged = utterance.sentence().parent(utterance.cueWord());
        return judged != null && WRONG.contains(judged.lowerLemma())
                && judged.tag().startsWith("JJ");
    }

    /** "does not believe that" believes the contrary (neg-raising, Horn 1989). */
    private static Stance stance(Utterance utterance) {
        boolean contrary = isBelief(utterance) && utterance.stance() == Stance.AFFIRMS
                && Modality.of(utterance.sentence(), utterance.cueWord()).denied();
        return contrary ? Stance.DENIES : utterance.stance();
    }

    private static boolean isBelief(Utterance utterance) {
        return isBelief(utterance.cueWord().lemma());
    }

    /** Whether a verb is one of believing: who "does not believe" it believes the contrary. */
    public static boolean isBelief(String lemma) {
        return BELIEFS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** What is done in saying it by the verb {@code word}: a promise, a call; or null. */
    public @Nullable Act act(Sentence sentence, Word word) {
        int at = sentence.start(sentence.token(word));
        return others.stream().filter(u -> u.sentence() == sentence && u.cue().contains(at)).findFirst()
                .map(u -> SpeechActs.of(u, speaker(u))).orElse(null);
    }

    private @Nullable Entity speaker(Utterance utterance) {
        if (!resolved.containsKey(utterance)) {
            // two cues can each stand in what the other tells: the longer saying is the outer one
            int length = utterance.content().length();
            Utterance outer = utterances.stream()
                    .filter(u -> u.says(utterance.cue()) && u.content().length() > length)
                    .min(Comparator.comparingInt(u -> u.content().length())).orElse(null);
            resolved.put(utterance, speakers.of(utterance, outer == null ? signer(utterance.cue()) : speaker(outer)));
        }
        return resolved.get(utterance);
    }

    /** Who says these words by what stands below or before them, or null. */
    private @Nullable Entity signer(Span words) {
        return signed.stream().filter(s -> s.words().contains(words)).map(Signed::signer).findFirst().orElse(null);
    }

    private static Span bare(String text, Span content) {
        String words = text.substring(content.start(), content.end());
        Matcher leading = LEADING.matcher(words);
        int start = leading.find() ? leading.end() : 0;
        Matcher trailing = TRAILING.matcher(words);
        int end = trailing.find(start) ? trailing.start() : words.length();
        return new Span(content.start() + start, content.start() + Math.max(start, end));
    }
}

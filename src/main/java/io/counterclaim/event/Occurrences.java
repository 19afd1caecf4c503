package io.counterclaim.event;

import io.counterclaim.claim.Certainty;
import io.counterclaim.event.EventWords.Place;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim without a toll says to have happened. Its main clause must say so and name the place: "the minister condemned the
 * attack", "shares crashed" and "the attacks went on" tell of no event.
 */
final class Occurrences {
    private static final Map<String, String> NOUNS = EventWords.FILE.group("nouns");
    private static final Map<String, String> VERBS = EventWords.FILE.group("verbs");
    private static final Map<String, String> THINGS = EventWords.FILE.group("things");
    private static final Map<String, String> PARTICLES = EventWords.FILE.group("particles");
    private static final Set<String> STRIKING = EventWords.FILE.list("striking");
    private static final Set<String> HAPPENING = EventWords.FILE.list("happening");
    private static final Set<String> DOING = EventWords.FILE.list("doing");
    private static final Set<String> OTHER_MATTERS = EventWords.FILE.list("other-matters");
    /** How a place hangs on what happened there. */
    private static final Set<String> LINKS = Set.of("obl", "nmod", "obj", "compound", "appos", "flat", "amod");
    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "on", "of", "inside", "around",
            "'s");
    private static final Set<String> COUNTING = EventWords.FILE.list("counting");
    private final EventWords words;

    Occurrences(EventWords words) {
        this.words = words;
    }

    /** What happened where. */
    record Occurrence(EventKind kind, Place place) {}

    /** What a claim's words, one sentence, say to have happened; or null. */
    @Nullable
    Occurrence in(String text) {
        List<Sentence> sentences = words.sentences(text);
        Place place = sentences.size() == 1 ? words.first(text) : null;
        Sentence sentence = place == null ? null : sentences.getFirst();
        Word verb = sentence == null ? null : sentence.root();
        if (sentence == null || verb == null || place == null || !isSaidToBeSo(sentence, verb)) {
            return null;
        }
        Word anchor = anchor(sentence, verb);
        String kind = anchor == null ? null : anchor.equals(verb) ? kindOf(sentence, verb) : kindOf(anchor);
        return anchor == null || kind == null || !kind.equals(String.valueOf(EventWords.kind(text)))
                || !isThere(sentence, place, List.of(verb, anchor))
                        ? null
                        : new Occurrence(EventKind.valueOf(kind), place);
    }

    /** Whether the main clause of a text that gives a toll says so: "22 people died", and not "they met survivors". */
    boolean isOfVictims(String text) {
        return words.sentences(text).stream().map(Sentence::root)
                .anyMatch(root -> root != null && (!root.tag().startsWith("VB") || COUNTING.contains(lemma(root))
                        || HAPPENING.contains(lemma(root)) || VERBS.containsKey(lemma(root))
                        || DOING.contains(lemma(root))));
    }

    private static boolean isSaidToBeSo(Sentence sentence, Word verb) {
        Modality modality = Modality.of(sentence, verb);
        boolean before = sentence.children(verb).stream()
                .anyMatch(child -> sentence.relation(child).startsWith("aux")
                        && child.word().equalsIgnoreCase("had"));
        return verb.tag().startsWith("VB") && !before && !modality.denied()
                && modality.certainty() == Certainty.CERTAIN && !Modality.asks(sentence, verb);
    }

    /** The word that names the event: a noun beside the main verb, or the verb itself. */
    private static @Nullable Word anchor(Sentence sentence, Word verb) {
        Word subject = sentence.subject(verb);
        String kind = kindOf(sentence, verb);
        if (kind != null) {
            return isThing(kind, subject) ? verb : null;
        }
        return sentence.children(verb).stream().filter(noun -> isEvent(sentence, noun))
                .filter(noun -> isPart(sentence, verb, noun)).findFirst().orElse(null);
    }

    private static @Nullable String kindOf(Sentence sentence, Word verb) {
        Word particle = sentence.child(verb, "compound");
        boolean blowsUp = particle != null && lemma(particle).equals(PARTICLES.get(lemma(verb)));
        return blowsUp ? EventKind.ATTACK.name() : VERBS.get(lemma(verb));
    }

    /** "Shelling" may be a noun or a form of "to shell". */
    private static @Nullable String kindOf(Word noun) {
        String kind = noun.tag().matches("NNP?|VBG") ? NOUNS.get(noun.word().toLowerCase(Locale.ROOT)) : null;
        return kind == null && noun.tag().matches("NNP?") ? NOUNS.get(lemma(noun)) : kind;
    }

    private static boolean isThing(String kind, @Nullable Word subject) {
        return !THINGS.containsValue(kind) || subject != null && kind.equals(THINGS.get(lemma(subject)));
    }

    /** One event, not several: "the attacks". */
    private static boolean isEvent(Sentence sentence, Word noun) {
        List<Word> below = sentence.children(noun);
        boolean strikes = !lemma(noun).equals("strike")
                || below.stream().anyMatch(child -> STRIKING.contains(lemma(child)));
        return kindOf(noun) != null && strikes && below.stream().noneMatch(child -> OTHER_MATTERS.contains(lemma(child))
                || lemma(child).equals("no") || isFigure(sentence, child, noun));
    }

    /** "A storm of protest", "an avalanche of letters". */
    private static boolean isFigure(Sentence sentence, Word child, Word noun) {
        Word of = sentence.child(child, "case");
        return sentence.relation(child).startsWith("nmod") && of != null && of.lowerLemma().equals("of")
                && "STORM".equals(kindOf(noun));
    }

    private static boolean isPart(Sentence sentence, Word verb, Word noun) {
        String relation = sentence.relation(noun);
        boolean happens = HAPPENING.contains(lemma(verb));
        Word preposition = sentence.child(noun, "case");
        return relation.matches("nsubj.*|csubj.*") && (happens || DOING.contains(lemma(verb)))
                || relation.equals("obj") && DOING.contains(lemma(verb))
                || relation.startsWith("obl") && happens && preposition != null
                        && preposition.lowerLemma().matches("in|by");
    }

    /** Whether the place hangs on the main verb or the event, and not on what else the sentence tells. */
    private static boolean isThere(Sentence sentence, Place place, List<Word> happened) {
        Word at = sentence.words().stream().filter(word -> sentence.start(word) == place.start()).findFirst()
                .orElse(null);
        while (at != null && !happened.contains(at)) {
            String relation = sentence.relation(at);
            Word preposition = sentence.child(at, "case");
            boolean linked = LINKS.contains(relation.replaceAll(":.*", "")) || relation.equals("nsubj:pass");
            at = linked && (preposition == null || WHERE.contains(preposition.lowerLemma()))
                    ? sentence.parent(at)
                    : null;
        }
        return at != null;
    }

    private static String lemma(Word word) {
        return word.lowerLemma();
    }
}

package io.counterclaim.extraction.open;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What nouns tell that has been done, and by whom: "Kenya's visit to Haiti", "the lack of support for Chad by Haiti". */
public final class Deeds {
    private static final String NOUNS = "/extraction/open/deeds.yaml";
    private static final String APART = "conj.*|cc|acl:relcl|appos|punct|dep|parataxis";
    private static final Lexicon LEXICON = read();
    private final Reference reference;

    /** Finds deeds in an article whose references these are. */
    public Deeds(Reference reference) {
        this.reference = reference;
    }

    private record Lexicon(Map<String, List<String>> done, Map<String, String> called, Map<String, String> made,
            Set<String> lacking, Set<String> unreal) {}

    /**
     * A deed.
     *
     * @param noun the noun that tells of it
     * @param actor who did it; null when nobody known is named, then the words name who
     * @param words the noun with who did it and what follows
     * @param text the deed as a sentence of its own
     * @param denied whether the words say that it was not done
     */
    public record Deed(Word noun, @Nullable Entity actor, Span words, String text, boolean denied) {}

    /** The deeds that a sentence takes for granted, in the order of their words. */
    public List<Deed> in(Sentence sentence) {
        var deeds = new ArrayList<Deed>();
        for (Word word : sentence.words()) {
            Deed deed = word.tag().matches("NNS?") ? deed(sentence, word) : null;
            if (deed != null) {
                deeds.add(deed);
            }
        }
        return deeds;
    }

    private @Nullable Deed deed(Sentence sentence, Word noun) {
        String lemma = noun.lowerLemma();
        Word doer = doer(sentence, noun);
        boolean known = LEXICON.done.containsKey(lemma) || LEXICON.called.containsKey(lemma)
                || LEXICON.made.containsKey(lemma);
        if (!known || doer == null || isUnreal(sentence, noun)) {
            return null;
        }
        Entity actor = reference.resolve(sentence, doer, null);
        String who = actor == null ? who(sentence, doer) : actor.name();
        String told = who == null ? null : told(sentence, noun, doer);
        if (who == null || told == null) {
            return null;
        }
        Word lack = lack(sentence, noun);
        TreeSet<Integer> indices = words(sentence, lack == null ? noun : lack);
        String text = (who + " " + told).strip() + ".";
        return new Deed(noun, actor, sentence.span(indices.first(), indices.last()),
                Character.toUpperCase(text.charAt(0)) + text.substring(1), lack != null);
    }

    /** The noun and what belongs to it, up to the first comma and without the preposition before it. */
    private static TreeSet<Integer> words(Sentence sentence, Word noun) {
        TreeSet<Integer> indices = sentence.under(noun, r -> !r.matches(APART));
        indices.removeIf(i -> i > noun.index() && sentence.tokens().subList(noun.index(), i).stream()
                .anyMatch(t -> t.word().equals(",")));
        while (sentence.tokens().get(indices.first() - 1).tag().matches("IN|TO")) {
            indices.remove(indices.first());
        }
        return indices;
    }

    /** Who it belongs to, or who it is done "by". */
    private static @Nullable Word doer(Sentence sentence, Word noun) {
        Word by = sentence.child(noun, "nmod:by");
        return by != null ? by : sentence.child(noun, "nmod:poss");
    }

    /** Somebody described rather than known: "member countries"; never "them" or "the group". */
    private static @Nullable String who(Sentence sentence, Word doer) {
        if (!doer.tag().startsWith("NN") || Reference.isBare(sentence, doer)) {
            return null;
        }
        TreeSet<Integer> indices = sentence.under(doer, r -> r.matches("compound|amod|det|nummod|nmod:of"));
        return sentence.text(sentence.span(indices.first(), indices.last()));
    }

    private @Nullable String told(Sentence sentence, Word noun, Word doer) {
        String lemma = noun.lowerLemma();
        String rest = rest(sentence, noun, doer);
        List<String> done = LEXICON.done.get(lemma);
        if (done != null) {
            String led = done.get(1) + " ";
            return rest.startsWith(led) ? done.getFirst() + " " + rest.substring(led.length()) : null;
        }
        String called = LEXICON.called.get(lemma);
        if (called != null) {
            return rest.isEmpty() ? null : called + " " + rest;
        }
        String described = described(sentence, noun);
        boolean one = noun.tag().equals("NN");
        String article = one ? described.matches("(?i)[aeiou].*") ? "an " : "a " : "";
        boolean bare = described.equals(noun.word()) && rest.isEmpty();
        return bare ? null : LEXICON.made.get(lemma) + " " + article + described + " " + rest;
    }

    /** The noun with the words before it that say of what kind it is. */
    private static String described(Sentence sentence, Word noun) {
        TreeSet<Integer> indices = sentence.under(noun, r -> r.matches("amod|compound"));
        indices.removeIf(i -> i > noun.index());
        return sentence.text(sentence.span(indices.first(), indices.last()));
    }

    /** What follows the noun and belongs to it, without who did it. */
    private static String rest(Sentence sentence, Word noun, Word doer) {
        TreeSet<Integer> indices = words(sentence, noun);
        TreeSet<Integer> who = sentence.under(doer, r -> !r.startsWith("nmod:in"));
        var words = new ArrayList<String>();
        for (int i : indices.tailSet(noun.index(), false)) {
            if (!who.contains(i)) {
                words.add(sentence.tokens().get(i - 1).word());
            }
        }
        return String.join(" ", words).replaceAll(" (?=['’]s\\b|,)", "");
    }

    private static @Nullable Word lack(Sentence sentence, Word noun) {
        Word parent = sentence.parent(noun);
        boolean lacks = parent != null && LEXICON.lacking.contains(parent.lowerLemma())
                && sentence.relation(noun).startsWith("nmod");
        return lacks ? parent : null;
    }

    /** What describes it, governs it, or how sure the clause around it is, leaves open whether it is done. */
    private static boolean isUnreal(Sentence sentence, Word noun) {
        boolean described = sentence.children(noun).stream()
                .anyMatch(c -> LEXICON.unreal.contains(c.lowerLemma()) || c.lemma().matches("no|any"));
        Word up = noun;
        for (int steps = 0; up != null && steps < 6; steps++) {
            up = sentence.parent(up);
            boolean head = up != null && OpenClaims.isClause(sentence, up);
            if (up != null && (LEXICON.unreal.contains(up.lowerLemma())
                    || head && Modality.of(sentence, up).certainty() != io.counterclaim.claim.Certainty.CERTAIN)) {
                return true;
            }
        }
        return described;
    }

    private static Lexicon read() {
        try (InputStream in = Objects.requireNonNull(Deeds.class.getResourceAsStream(NOUNS), NOUNS)) {
            return YAMLMapper.builder().build().readValue(in, Lexicon.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

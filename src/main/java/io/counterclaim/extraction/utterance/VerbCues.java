package io.counterclaim.extraction.utterance;

import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.utterance.CueLexicon.Frame;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, thinking and wanting with their clause, their object, or their preposition. */
final class VerbCues {
    private static final Set<String> PREDICATIVE = Words.of("predicative");
    /** "I think": whoever speaks already, says so. */
    private static final Set<String> OWN = Words.of("speaker-already");
    private final CueLexicon cues;

    VerbCues(CueLexicon cues) {
        this.cues = cues;
    }

    /** What the verb tells of, or null; contents are empty when only a direct quote can be its content. */
    @Nullable
    Utterance at(Sentence sentence, Word verb) {
        String lemma = verb.lemma();
        if (!verb.tag().startsWith("VB") || !cues.verb(lemma)) {
            return null;
        }
        if (cues.unsourced(lemma)) {
            return seeming(sentence, verb);
        }
        return isPassive(sentence, verb) ? passive(sentence, verb) : active(sentence, verb);
    }

    private static @Nullable Utterance seeming(Sentence sentence, Word verb) {
        Word subject = Phrases.only(sentence, verb, "nsubj");
        Word rest = Phrases.only(sentence, verb, "xcomp", "ccomp", "advcl");
        Utterance u = new Utterance(sentence, verb, null, null, Phrases.cue(sentence, verb), List.of(), Stance.AFFIRMS,
                Construction.PASSIVE, false);
        return subject == null || rest == null ? null : pieces(u, subject, Phrases.all(sentence, rest), false);
    }

    static boolean isPassive(Sentence sentence, Word verb) {
        return Phrases.only(sentence, verb, "nsubj:pass", "aux:pass") != null
                || verb.tag().equals("VBN") && sentence.relation(verb).equals("acl");
    }

    private @Nullable Utterance active(Sentence sentence, Word verb) {
        boolean speech = cues.speech(verb.lemma());
        SpeechTag tag = cues.verb(Frame.QUOTE, verb.lemma()) ? SpeechTag.of(sentence, verb) : null;
        Utterance bare = bare(sentence, verb, tag);
        if (bare == null) {
            return null;
        }
        List<Span> around = tag == null || !speech ? List.of() : around(sentence, bare, tag);
        if (!around.isEmpty()) {
            return bare.with(around, Construction.INSERTED);
        }
        Utterance found = clause(bare);
        found = found == null ? to(bare) : found;
        found = found == null ? predicate(bare) : found;
        found = found == null ? preposition(bare) : found;
        found = found == null ? object(bare) : found;
        if (speech && (found == null || found.how() == Construction.OBJECT)) {
            Span plain = plain(bare, tag);
            found = plain == null ? found : bare.with(List.of(plain), Construction.CLAUSE);
        }
        return found == null && cues.verb(Frame.QUOTE, verb.lemma()) ? bare : found;
    }

    /** "Kenya, the pilot Ann Smith says, has left": the pieces on both sides, where only both make a sentence. */
    private static List<Span> around(Sentence sentence, Utterance u, SpeechTag tag) {
        int last = tag.inverted() ? tag.who().index() : u.cueWord().index();
        int size = sentence.tokens().size();
        boolean enclosed = tag.opened() > 2 && last + 2 < size
                && sentence.tokens().get(tag.opened() - 2).word().equals(",")
                && sentence.tokens().get(last).word().equals(",");
        // "Ann Smith, a senior fellow, emphasized the importance of it, saying" tells of no importance that says so
        boolean speaks = !tag.inverted() || tag.who().tag().matches("NNPS?|PRP");
        // "which, the ministry says, has cost"
        boolean relative = enclosed && sentence.tokens().get(tag.opened() - 3).tag().matches("WDT|WP");
        int start = relative ? tag.opened() - 2 : 1;
        if (!enclosed || !speaks || PlainClause.finite(sentence, start, tag.opened() - 2)
                || !PlainClause.finite(sentence, last + 2, size)) {
            return List.of();
        }
        int end = size;
        while (end > last + 2 && sentence.isPunctuation(end)) {
            end--;
        }
        return List.of(sentence.span(start, tag.opened() - 2), sentence.span(last + 2, end));
    }

    private @Nullable Span plain(Utterance u, @Nullable SpeechTag tag) {
        Sentence sentence = u.sentence();
        if (tag != null && (tag.inverted() || PlainClause.isLast(sentence, u.cueWord()))) {
            return PlainClause.before(sentence, tag.opened());
        }
        boolean addressed = cues.verb(Frame.ADDRESSEE, u.cueWord().lemma());
        boolean first = tag == null || tag.opened() == 1 || sentence.tokens().get(tag.opened() - 2).word().equals(",");
        return first ? PlainClause.behind(sentence, u, addressed) : null;
    }

    /** The verb with its source: the tag's words when the parser takes somebody else for the subject. */
    private @Nullable Utterance bare(Sentence sentence, Word verb, @Nullable SpeechTag tag) {
        Word first = adds(sentence, verb) ? earlier(sentence, verb) : bySaying(sentence, verb);
        Word who = Sources.of(sentence, first == null ? verb : first);
        boolean tagged = tag != null && (who == null || !tag.source().contains(sentence.start(sentence.token(who))));
        Word speaker = tagged && tag != null ? tag.who() : who;
        if (speaker == null || Words.isPointing(speaker)
                || OWN.contains(CueLexicon.key(speaker.word()))) {
            return null;
        }
        Span source = tagged && tag != null
                ? tag.source()
                : Phrases.before(sentence, Phrases.source(sentence, speaker), verb);
        return new Utterance(sentence, verb, speaker, source, Phrases.cue(sentence, verb), List.of(),
                cues.stance(verb.lemma()), Construction.QUOTE, false);
    }

    /** "…, adding": who said the first says the second, whatever the parser hangs it on. */
    private boolean adds(Sentence sentence, Word verb) {
        return verb.tag().equals("VBG") && verb.index() > 2 && cues.verb(Frame.QUOTE, verb.lemma())
                && sentence.tokens().get(verb.index() - 2).word().equals(",");
    }

    /** "hit back by saying that": who hits back says it. */
    private @Nullable Word bySaying(Sentence sentence, Word verb) {
        boolean by = verb.tag().equals("VBG") && verb.index() > 3 && cues.verb(Frame.QUOTE, verb.lemma())
                && sentence.tokens().get(verb.index() - 2).word().equals("by");
        for (int i = verb.index() - 2; by && i > 0; i--) {
            Word word = sentence.word(i);
            if (word != null && word.tag().matches("VB[DZP]")) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Word earlier(Sentence sentence, Word verb) {
        for (int i = verb.index() - 2; i > 0; i--) {
            Word word = sentence.word(i);
            if (word != null && word.tag().matches("VB[DZP]") && cues.speech(word.lemma())) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Utterance clause(Utterance u) {
        Word clause = Phrases.only(u.sentence(), u.cueWord(), "ccomp");
        if (!cues.verb(Frame.CLAUSE, u.cueWord().lemma())) {
            return null;
        }
        Word host = u.sentence().parent(u.cueWord());
        if (clause == null && host != null && u.sentence().relation(u.cueWord()).equals("parataxis")) {
            TreeSet<Integer> indices = Phrases.all(u.sentence(), host);
            indices.removeAll(Phrases.all(u.sentence(), u.cueWord()));
            return said(u, indices, Construction.CLAUSE);
        }
        return clause == null
                ? null
                : said(u, Phrases.all(u.sentence(), clause),
                        isWanted(u.sentence(), clause) ? Construction.TO : Construction.CLAUSE);
    }

    /** "demanded that Kenya pay": the bare verb says what is wanted, not what is so. */
    private static boolean isWanted(Sentence sentence, Word clause) {
        return clause.tag().equals("VB") && Phrases.only(sentence, clause, "aux", "aux:pass", "cop") == null
                && Phrases.only(sentence, clause, "nsubj") != null;
    }

    private @Nullable Utterance said(Utterance u, TreeSet<Integer> indices, Construction how) {
        int end = next(u, indices);
        indices.removeIf(index -> index >= end);
        List<Span> pieces = Phrases.around(u.sentence(), indices, u.block());
        return pieces.isEmpty() ? null : u.with(pieces, how);
    }

    /** Where the same speaker's next saying begins: "…, adding that", "… but said that". */
    private int next(Utterance u, TreeSet<Integer> indices) {
        for (int index : indices.tailSet(u.cueWord().index(), false)) {
            Word word = u.sentence().word(index);
            String before = index < 2 ? "" : u.sentence().tokens().get(index - 2).tag();
            boolean speech = word != null && cues.speech(word.lemma());
            boolean adds = speech && word != null && (word.tag().equals("VBG") && before.equals(",")
                    || word.tag().matches("VBD|VBZ") && before.equals("CC"));
            if (adds && index > u.cueWord().index() + 2) {
                return index - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private @Nullable Utterance to(Utterance u) {
        Word clause = Phrases.only(u.sentence(), u.cueWord(), "xcomp");
        if (clause == null || !clause.tag().startsWith("VB") || !cues.verb(Frame.TO, u.cueWord().lemma())) {
            return null;
        }
        TreeSet<Integer> indices = Phrases.all(u.sentence(), clause);
        Word object = Phrases.only(u.sentence(), u.cueWord(), "obj");
        if (object != null && !cues.verb(Frame.ADDRESSEE, u.cueWord().lemma()) && object.index() < clause.index()) {
            indices.addAll(Phrases.all(u.sentence(), object));
        }
        return said(u, indices, Construction.TO);
    }

    private @Nullable Utterance predicate(Utterance u) {
        Word object = Phrases.only(u.sentence(), u.cueWord(), "iobj", "obj");
        // "called the bridge a disgrace": some parsers make a clause of it
        object = object == null ? Phrases.only(u.sentence(), u.cueWord(), "ccomp", "xcomp") : object;
        if (object == null || !cues.verb(Frame.PREDICATE, u.cueWord().lemma())) {
            return null;
        }
        TreeSet<Integer> rest = predicated(u.sentence(), u.cueWord(), object);
        if (rest.isEmpty() && cues.verb(Frame.OBJECT, u.cueWord().lemma())) {
            return null;
        }
        rest.addAll(Phrases.all(u.sentence(), object));
        return said(u, rest, Construction.PREDICATE);
    }

    /** What is said of the object: "a mistake", "as weak", "of lying". */
    private static TreeSet<Integer> predicated(Sentence sentence, Word verb, Word object) {
        var rest = new TreeSet<Integer>();
        for (Word part : Phrases.children(sentence, verb,
                r -> Set.of("xcomp", "obl", "advcl", "obj", "ccomp", "obl:npmod").contains(r))) {
            boolean complement = Set.of("xcomp", "obj", "ccomp", "obl:npmod").contains(sentence.relation(part))
                    || PREDICATIVE.contains(Phrases.caseOf(sentence, part));
            if (part.index() > object.index() && complement) {
                rest.addAll(Phrases.all(sentence, part));
            }
        }
        return rest;
    }

    private @Nullable Utterance preposition(Utterance u) {
        for (Word part : Phrases.children(u.sentence(), u.cueWord(),
                r -> r.startsWith("obl") || r.startsWith("nmod") || r.equals("advcl"))) {
            String preposition = Phrases.caseOf(u.sentence(), part);
            if (part.index() > u.cueWord().index() && cues.verbWith(preposition, u.cueWord().lemma())) {
                return about(u, part, Construction.PREPOSITION);
            }
        }
        return null;
    }

    static Utterance about(Utterance u, Word part, Construction how) {
        TreeSet<Integer> indices = Phrases.all(u.sentence(), part);
        Word preposition = Phrases.only(u.sentence(), part, "case", "mark");
        Span cue = u.cue();
        if (preposition != null) {
            indices.removeAll(Phrases.all(u.sentence(), preposition));
            Span words = u.sentence().span(preposition.index(), preposition.index());
            cue = words.start() - cue.end() <= 1 ? cue.and(words) : cue;
        }
        List<Span> content = List.of(Phrases.edges(u.sentence(), indices));
        return new Utterance(u.sentence(), u.cueWord(), u.who(), u.source(), cue, content, u.stance(), how, u.nested());
    }

    private @Nullable Utterance object(Utterance u) {
        Word object = Phrases.only(u.sentence(), u.cueWord(), "obj");
        if (object == null || !cues.verb(Frame.OBJECT, u.cueWord().lemma())) {
            return null;
        }
        return said(u, Phrases.all(u.sentence(), object), Construction.OBJECT);
    }

    private @Nullable Utterance passive(Sentence sentence, Word verb) {
        Word agent = Sources.agent(sentence, verb);
        Span source = agent == null ? null : Phrases.source(sentence, agent);
        Span cue = Phrases.cue(sentence, verb);
        Stance stance = cues.stance(verb.lemma());
        boolean reduced = sentence.relation(verb).equals("acl") && Phrases.only(sentence, verb, "nsubj:pass") == null;
        Word subject = reduced ? sentence.parent(verb) : Phrases.only(sentence, verb, "nsubj:pass");
        Utterance u = new Utterance(sentence, verb, agent, source, cue, List.of(), stance, Construction.PASSIVE, false);
        Word clause = Phrases.only(sentence, verb, "ccomp");
        if (clause != null && cues.verb(Frame.CLAUSE, verb.lemma())) {
            return said(u, Phrases.all(sentence, clause), Construction.PASSIVE_CLAUSE);
        }
        TreeSet<Integer> rest = complement(sentence, verb);
        boolean told = (!rest.isEmpty() || agent != null && cues.verb(Frame.OBJECT, verb.lemma()));
        return subject != null && told ? pieces(u, subject, rest, reduced) : null;
    }

    private TreeSet<Integer> complement(Sentence sentence, Word verb) {
        var rest = new TreeSet<Integer>();
        Word clause = Phrases.only(sentence, verb, "xcomp");
        if (clause != null && (cues.verb(Frame.TO, verb.lemma()) || cues.verb(Frame.PREDICATE, verb.lemma()))) {
            rest.addAll(Phrases.all(sentence, clause));
        }
        if (rest.isEmpty() && cues.verb(Frame.PREDICATE, verb.lemma())) {
            rest.addAll(predicated(sentence, verb, verb));
            Word agent = Sources.agent(sentence, verb);
            if (agent != null) {
                rest.removeAll(Phrases.all(sentence, agent));
            }
        }
        return rest;
    }

    private static Utterance pieces(Utterance u, Word subject, TreeSet<Integer> rest, boolean reduced) {
        var contents = new ArrayList<Span>();
        TreeSet<Integer> named = Phrases.all(u.sentence(), subject);
        if (reduced) {
            named.removeAll(Phrases.all(u.sentence(), u.cueWord()));
            named.removeIf(index -> index > u.cueWord().index());
        }
        contents.add(subject.tag().startsWith("W")
                ? u.sentence().span(subject.index(), subject.index())
                : Phrases.edges(u.sentence(), named));
        if (!rest.isEmpty()) {
            contents.addAll(Phrases.around(u.sentence(), rest, u.block()));
        }
        return u.with(contents, Construction.PASSIVE);
    }
}

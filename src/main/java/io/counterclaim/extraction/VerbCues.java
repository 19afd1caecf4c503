package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.CueLexicon.Frame;
import io.counterclaim.extraction.Utterance.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, thinking and wanting with their clause, their object, or their preposition. */
final class VerbCues {
    private static final Set<String> PREDICATIVE = Set.of("as", "of", "for", "by", "with", "to");
    private final CueLexicon cues;

    VerbCues(CueLexicon cues) {
        this.cues = cues;
    }

    /** What the verb tells of, or null; contents are empty when only a direct quote can be its content. */
    @Nullable
    Utterance at(Sentence sentence, IndexedWord verb) {
        String lemma = verb.lemma();
        if (!verb.tag().startsWith("VB") || !cues.verb(lemma)) {
            return null;
        }
        return isPassive(sentence, verb) ? passive(sentence, verb) : active(sentence, verb);
    }

    static boolean isPassive(Sentence sentence, IndexedWord verb) {
        return Phrases.only(sentence, verb, "nsubj:pass", "aux:pass") != null
                || verb.tag().equals("VBN") && sentence.relation(verb).equals("acl");
    }

    private @Nullable Utterance active(Sentence sentence, IndexedWord verb) {
        IndexedWord who = Sources.of(sentence, verb);
        if (who == null) {
            return null;
        }
        Span source = Phrases.source(sentence, who);
        Span cue = Phrases.cue(sentence, verb);
        Utterance bare = new Utterance(sentence, verb, who, source, cue, List.of(), cues.stance(verb.lemma()),
                Construction.QUOTE, false);
        Utterance found = clause(bare);
        found = found == null ? to(bare) : found;
        found = found == null ? predicate(bare) : found;
        found = found == null ? preposition(bare) : found;
        found = found == null ? object(bare) : found;
        return found == null && cues.verb(Frame.QUOTE, verb.lemma()) ? bare : found;
    }

    private @Nullable Utterance clause(Utterance u) {
        IndexedWord clause = Phrases.only(u.sentence(), u.cueWord(), "ccomp");
        if (!cues.verb(Frame.CLAUSE, u.cueWord().lemma())) {
            return null;
        }
        IndexedWord host = u.sentence().parent(u.cueWord());
        if (clause == null && host != null && u.sentence().relation(u.cueWord()).equals("parataxis")) {
            TreeSet<Integer> indices = Phrases.all(u.sentence(), host);
            indices.removeAll(Phrases.all(u.sentence(), u.cueWord()));
            return said(u, indices, Construction.CLAUSE);
        }
        return clause == null ? null : said(u, Phrases.all(u.sentence(), clause), Construction.CLAUSE);
    }

    private static @Nullable Utterance said(Utterance u, TreeSet<Integer> indices, Construction how) {
        List<Span> pieces = Phrases.around(u.sentence(), indices, u.block());
        return pieces.isEmpty() ? null : u.with(pieces, how);
    }

    private @Nullable Utterance to(Utterance u) {
        IndexedWord clause = Phrases.only(u.sentence(), u.cueWord(), "xcomp");
        if (clause == null || !clause.tag().startsWith("VB") || !cues.verb(Frame.TO, u.cueWord().lemma())) {
            return null;
        }
        TreeSet<Integer> indices = Phrases.all(u.sentence(), clause);
        IndexedWord object = Phrases.only(u.sentence(), u.cueWord(), "obj");
        if (object != null && !cues.verb(Frame.ADDRESSEE, u.cueWord().lemma()) && object.index() < clause.index()) {
            indices.addAll(Phrases.all(u.sentence(), object));
        }
        return said(u, indices, Construction.TO);
    }

    private @Nullable Utterance predicate(Utterance u) {
        IndexedWord object = Phrases.only(u.sentence(), u.cueWord(), "obj");
        if (object == null || !cues.verb(Frame.PREDICATE, u.cueWord().lemma())) {
            return null;
        }
        TreeSet<Integer> rest = predicated(u.sentence(), u.cueWord(), object);
        if (rest.isEmpty()) {
            return null;
        }
        rest.addAll(Phrases.all(u.sentence(), object));
        return said(u, rest, Construction.PREDICATE);
    }

    /** What is said of the object: "a mistake", "as weak", "of lying". */
    private static TreeSet<Integer> predicated(Sentence sentence, IndexedWord verb, IndexedWord object) {
        var rest = new TreeSet<Integer>();
        for (IndexedWord part : Phrases.children(sentence, verb, r -> Set.of("xcomp", "obl", "advcl").contains(r))) {
            boolean complement = sentence.relation(part).equals("xcomp")
                    || PREDICATIVE.contains(Phrases.caseOf(sentence, part));
            if (part.index() > object.index() && complement) {
                rest.addAll(Phrases.all(sentence, part));
            }
        }
        return rest;
    }

    private @Nullable Utterance preposition(Utterance u) {
        for (IndexedWord part : Phrases.children(u.sentence(), u.cueWord(),
                r -> r.startsWith("obl") || r.startsWith("nmod") || r.equals("advcl"))) {
            String preposition = Phrases.caseOf(u.sentence(), part);
            if (part.index() > u.cueWord().index() && cues.verbWith(preposition, u.cueWord().lemma())) {
                return about(u, part, Construction.PREPOSITION);
            }
        }
        return null;
    }

    static Utterance about(Utterance u, IndexedWord part, Construction how) {
        TreeSet<Integer> indices = Phrases.all(u.sentence(), part);
        IndexedWord preposition = Phrases.only(u.sentence(), part, "case", "mark");
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
        IndexedWord object = Phrases.only(u.sentence(), u.cueWord(), "obj");
        if (object == null || !cues.verb(Frame.OBJECT, u.cueWord().lemma())) {
            return null;
        }
        return said(u, Phrases.all(u.sentence(), object), Construction.OBJECT);
    }

    private @Nullable Utterance passive(Sentence sentence, IndexedWord verb) {
        IndexedWord agent = Sources.agent(sentence, verb);
        Span source = agent == null ? null : Phrases.source(sentence, agent);
        Span cue = Phrases.cue(sentence, verb);
        Stance stance = cues.stance(verb.lemma());
        boolean reduced = sentence.relation(verb).equals("acl") && Phrases.only(sentence, verb, "nsubj:pass") == null;
        IndexedWord subject = reduced ? sentence.parent(verb) : Phrases.only(sentence, verb, "nsubj:pass");
        Utterance u = new Utterance(sentence, verb, agent, source, cue, List.of(), stance, Construction.PASSIVE, false);
        IndexedWord clause = Phrases.only(sentence, verb, "ccomp");
        if (clause != null && cues.verb(Frame.CLAUSE, verb.lemma())) {
            return said(u, Phrases.all(sentence, clause), Construction.PASSIVE_CLAUSE);
        }
        TreeSet<Integer> rest = complement(sentence, verb);
        boolean told = (!rest.isEmpty() || agent != null && cues.verb(Frame.OBJECT, verb.lemma()));
        return subject != null && told ? pieces(u, subject, rest, reduced) : null;
    }

    private TreeSet<Integer> complement(Sentence sentence, IndexedWord verb) {
        var rest = new TreeSet<Integer>();
        IndexedWord clause = Phrases.only(sentence, verb, "xcomp");
        if (clause != null && (cues.verb(Frame.TO, verb.lemma()) || cues.verb(Frame.PREDICATE, verb.lemma()))) {
            rest.addAll(Phrases.all(sentence, clause));
        }
        if (rest.isEmpty() && cues.verb(Frame.PREDICATE, verb.lemma())) {
            rest.addAll(predicated(sentence, verb, verb));
            IndexedWord agent = Sources.agent(sentence, verb);
            if (agent != null) {
                rest.removeAll(Phrases.all(sentence, agent));
            }
        }
        return rest;
    }

    private static Utterance pieces(Utterance u, IndexedWord subject, TreeSet<Integer> rest, boolean reduced) {
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

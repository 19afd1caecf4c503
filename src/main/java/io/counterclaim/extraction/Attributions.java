package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who says what in the sentences of one paragraph: direct and indirect speech, and "according to". */
final class Attributions {
    private static final Map<Stance, Set<String>> CUES = Map.of(Stance.AFFIRMS,
            Set.of("say", "tell", "add", "note", "insist", "warn", "claim", "argue", "suggest", "caution", "complain",
                    "emphasize", "emphasise", "stress", "announce", "promise", "pledge", "vow", "declare", "state",
                    "explain", "believe", "think", "feel", "maintain", "assert", "contend", "report", "reveal",
                    "confirm", "admit", "acknowledge", "agree", "allege", "predict", "conclude", "recall", "remark",
                    "observe", "reiterate", "write", "hope", "fear", "expect", "see", "know"),
            Stance.DENIES, Set.of("deny", "refute", "dispute", "dismiss"), Stance.QUESTIONS,
            Set.of("ask", "wonder", "doubt", "question"));
    private static final Set<String> GROUPS = Set.of("analyst", "official", "expert", "observer", "source", "critic",
            "diplomat", "researcher", "supporter", "opponent", "resident", "witness", "economist", "scholar",
            "commentator", "activist", "lawmaker", "protester", "spokesman", "spokeswoman", "spokesperson", "aide",
            "insider", "historian", "commander", "investigator");
    private static final Set<String> CONTINUING = Set.of("xcomp", "advcl", "dep", "conj", "parataxis");
    private final Reference reference;
    private final List<Span> quotes;
    private @Nullable Entity quoted;

    /** @param quotes what stands in quotation marks in the paragraph */
    Attributions(Reference reference, List<Span> quotes) {
        this.reference = reference;
        this.quotes = quotes;
    }

    /** What is said in this sentence, outer sayings first; call it for each sentence of the paragraph in order. */
    List<Attribution> in(Sentence sentence) {
        var found = new ArrayList<Attribution>();
        for (IndexedWord word : sentence.enhanced().vertexListSorted()) {
            Stance stance = stance(word);
            if (stance != null && !insideQuote(sentence, word)) {
                cue(sentence, word, stance, found);
            } else if (stance != null) {
                indirect(sentence, word, stance, found);
            }
            accordingTo(sentence, word, found);
        }
        if (found.isEmpty()) {
            trailing(sentence, found);
        }
        if (found.stream().noneMatch(a -> quotes.stream().anyMatch(q -> q.overlaps(a.content())))) {
            carriedOn(sentence, found);
        }
        found.sort(Comparator.comparingInt((Attribution a) -> -a.content().length()));
        return found;
    }

    private static @Nullable Stance stance(IndexedWord word) {
        if (!word.tag().startsWith("VB")) {
            return null;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return CUES.entrySet().stream().filter(e -> e.getValue().contains(lemma)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    /** "Haiti has left, Ann Smith said on Monday": parsers take the speaker for an apposition, the comma tells. */
    private void trailing(Sentence sentence, List<Attribution> found) {
        TrailingSpeaker tail = TrailingSpeaker.in(sentence, word -> stance(word) != null);
        Entity speaker = tail == null ? null : claimant(sentence, tail.speaker(), quoted);
        Stance stance = tail == null ? null : stance(tail.cue());
        if (tail != null && speaker != null && stance != null) {
            found.add(new Attribution(tail.content(), speaker, stance, tail.cue().word()));
        }
    }

    private void cue(Sentence sentence, IndexedWord cue, Stance stance, List<Attribution> found) {
        Entity speaker = speaker(sentence, cue);
        List<Span> spoken = quotes.stream().filter(q -> q.overlaps(sentence.span())).map(q -> cut(q, sentence.span()))
                .toList();
        IndexedWord clause = clause(sentence, cue);
        boolean direct = !spoken.isEmpty() && (clause == null || inside(spoken, sentence, clause));
        if (speaker != null && direct) {
            quoted = speaker;
            spoken.forEach(q -> found.add(new Attribution(q, speaker, stance, cue.word())));
        } else if (speaker != null && clause != null) {
            found.add(new Attribution(content(sentence, cue, clause), speaker, stance, cue.word()));
        }
    }

    private void indirect(Sentence sentence, IndexedWord cue, Stance stance, List<Attribution> found) {
        Entity speaker = speaker(sentence, cue);
        IndexedWord clause = clause(sentence, cue);
        if (speaker != null && clause != null) {
            found.add(new Attribution(content(sentence, cue, clause), speaker, stance, cue.word()));
        }
    }

    /** A quote that goes on in the next sentence is still by who was quoted before. */
    private void carriedOn(Sentence sentence, List<Attribution> found) {
        Entity speaker = quoted;
        if (speaker != null) {
            quotes.stream().filter(q -> q.overlaps(sentence.span()))
                    .forEach(
                            q -> found.add(new Attribution(cut(q, sentence.span()), speaker, Stance.AFFIRMS, "quote")));
        }
    }

    private void accordingTo(Sentence sentence, IndexedWord word, List<Attribution> found) {
        for (SemanticGraphEdge edge : sentence.enhanced().incomingEdgeIterable(word)) {
            if (edge.getRelation().toString().endsWith(":according_to")) {
                Entity speaker = claimant(sentence, word, null);
                if (speaker != null) {
                    Span rest = rest(sentence, sentence.phrase(word));
                    Span spoken = quotes.stream().filter(rest::overlaps).findFirst().map(q -> cut(q, rest))
                            .orElse(rest);
                    quoted = speaker;
                    found.add(new Attribution(spoken, speaker, Stance.AFFIRMS, "according to"));
                }
            }
        }
    }

    private static Span rest(Sentence sentence, Span source) {
        Span whole = sentence.span();
        boolean ahead = source.start() - whole.start() < whole.end() - source.end();
        int start = ahead ? source.end() : whole.start();
        int end = ahead ? whole.end() : source.start();
        String text = sentence.article();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '“') {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * The subject of the cue, or of the verb that the cue continues ("… met Modi, saying …"); "adding" goes on with the
     * saying before it.
     */
    private @Nullable Entity speaker(Sentence sentence, IndexedWord cue) {
        boolean goesOn = cue.tag().equals("VBG");
        for (IndexedWord verb = cue; verb != null; verb = sentence.parent(verb)) {
            IndexedWord subject = sentence.child(verb, "nsubj");
            String relation = sentence.relation(verb);
            boolean said = goesOn && relation.equals("ccomp");
            if (subject != null && !said) {
                return claimant(sentence, subject, quoted);
            }
            if (!said && !CONTINUING.contains(relation)) {
                return null;
            }
        }
        return null;
    }

    /** Whoever can say something: a person, a state, an organisation, or people without a name. */
    private @Nullable Entity claimant(Sentence sentence, IndexedWord word, @Nullable Entity speaker) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (GROUPS.contains(lemma) && word.tag().startsWith("NN") && sentence.child(word, "appos") == null) {
            return group(sentence, word);
        }
        Entity entity = reference.resolve(sentence, word, speaker);
        return entity == null || entity.type() == EntityType.PLACE || entity.type() == EntityType.EVENT ? null : entity;
    }

    private static Entity group(Sentence sentence, IndexedWord word) {
        var indices = sentence.under(word,
                relation -> Set.of("compound", "amod", "nmod:poss", "case").contains(relation));
        String name = indices.stream().map(i -> sentence.tokens().get(i - 1).word()).collect(Collectors.joining(" "));
        return Entity.of(EntityType.GROUP, name, List.of(), true);
    }

    private static @Nullable IndexedWord clause(Sentence sentence, IndexedWord cue) {
        IndexedWord clause = sentence.child(cue, "ccomp");
        if (clause == null && sentence.relation(cue).equals("parataxis")) {
            // "…, Moscow says, …": what is said is the clause that the saying stands in
            clause = sentence.parent(cue);
        }
        return clause != null && sentence.basic().containsVertex(clause) ? clause : null;
    }

    private static Span content(Sentence sentence, IndexedWord cue, IndexedWord clause) {
        Span phrase = sentence.phrase(clause, relation -> !relation.equals("dep") && !relation.equals("parataxis"));
        IndexedWord that = sentence.child(clause, "mark");
        boolean leading = that != null && sentence.start(sentence.token(that)) == phrase.start();
        int from = that != null && leading ? sentence.end(sentence.token(that)) : phrase.start();
        int cueEnd = sentence.end(sentence.token(cue));
        boolean cueFirst = phrase.contains(cueEnd) && cue.index() < clause.index();
        int start = cueFirst ? cueEnd : from;
        while (start < phrase.end() && Character.isWhitespace(sentence.article().charAt(start))) {
            start++;
        }
        return new Span(start, phrase.end());
    }

    private boolean insideQuote(Sentence sentence, IndexedWord word) {
        return inside(quotes, sentence, word);
    }

    private static boolean inside(List<Span> spans, Sentence sentence, IndexedWord word) {
        int start = sentence.start(sentence.token(word));
        return spans.stream().anyMatch(q -> q.contains(start));
    }

    private static Span cut(Span span, Span to) {
        return new Span(Math.max(span.start(), to.start()), Math.min(span.end(), to.end()));
    }
}

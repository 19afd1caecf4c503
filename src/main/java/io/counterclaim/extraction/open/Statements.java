package io.counterclaim.extraction.open;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Statement.Kind;
import io.counterclaim.language.QuoteMarks;
import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence that each state something: main, coordinate, contrasting ("while", "although") and relative
 * ones, after the clause detection of ClausIE (Del Corro and Gemulla 2013) and MinIE's factuality (Gashteovski et al. 2017).
 * What begins with "when", "because", "as" or "if" belongs to the clause around it.
 */
public final class Statements {
    private static final Set<String> CONTRASTING = Words.of("contrasting");
    private static final Set<String> SEEING = Words.of("seeing");
    /** "This suggests that": what they tell the article tells itself, and is not quite sure of. */
    private static final Set<String> SUGGESTING = Words.of("suggesting");
    private static final Set<String> EVIDENT = Words.of("evident");
    private final Sentence sentence;
    private final Set<Integer> said;
    private final Map<Integer, Kind> kinds = new LinkedHashMap<>();

    private Statements(Sentence sentence, Set<Integer> said) {
        this.sentence = sentence;
        this.said = said;
    }

    /**
     * The clauses in the order of their words.
     *
     * @param said the indices of the words that head what somebody says, and of the cues that tell so: each heads a
     *            clause of its own
     */
    public static List<Statement> in(Sentence sentence, Set<Integer> said) {
        var clauses = new Statements(sentence, said);
        for (Word word : sentence.topDown()) {
            Kind kind = clauses.kind(word);
            if (kind != null) {
                clauses.kinds.put(word.index(), kind);
            }
        }
        return clauses.kinds.keySet().stream().sorted().map(clauses::clause).toList();
    }

    private @Nullable Kind kind(Word word) {
        String relation = sentence.relation(word);
        if (relation.matches("xcomp|acl") && ownSubject(word) == null && !isReduced(word)) {
            return null;
        }
        if (wh(word) != null && described(word) != null) {
            return isFinite(word) ? Kind.RELATIVE : null;
        }
        if (relation.equals("root") || said.contains(word.index())) {
            boolean bare = !isFinite(word) && word.tag().matches("VB|VBG") && ownSubject(word) != null;
            return bare && !relation.equals("root") ? Kind.BARE : Kind.WHOLE;
        }
        return switch (relation) {
            case "conj" -> coordinate(word);
            case "parataxis", "dep" -> isReduced(word)
                    ? Kind.REDUCED
                    : isFinite(word) && ownSubject(word) != null ? Kind.WHOLE : null;
            case "advcl" -> isFinite(word) && ownSubject(word) != null && isContrast(word) ? Kind.WHOLE : null;
            case "acl:relcl" -> isReason(word) ? Kind.WHOLE : null;
            case "acl" -> isReduced(word) ? Kind.REDUCED : null;
            case "ccomp", "csubj" -> isEvident(word) ? Kind.WHOLE : isSeen(word) ? Kind.BARE : null;
            default -> null;
        };
    }

    private @Nullable Kind coordinate(Word word) {
        Word first = sentence.parent(word);
        if (first == null || !kinds.containsKey(first.index()) || kinds.get(first.index()) == Kind.BARE) {
            return null;
        }
        // taggers take a past tense for a participle as often as not: "sent … and called"
        boolean past = word.tag().matches("VBD|VBN") && first.tag().matches("VBD|VBN");
        boolean together = isFinite(first) && (past || word.tag().equals(first.tag()) && word.tag().startsWith("VB"));
        if (!isFinite(word) && !together) {
            return null;
        }
        if (ownSubject(word) != null) {
            return Kind.WHOLE;
        }
        Word shared = sentence.child(word, "nsubj");
        return shared != null && agrees(word, shared) ? Kind.SHARING : null;
    }

    /** "The summit serves to build trust and show strength": a plural verb is no coordinate of a singular subject's. */
    private boolean agrees(Word verb, Word subject) {
        boolean plural = subject.tag().endsWith("S") || subject.tag().equals("PRP") || subject.tag().startsWith("W")
                || sentence.children(subject).stream().anyMatch(c -> sentence.relation(c).equals("conj"));
        return !verb.tag().equals("VBP") || plural;
    }

    private boolean isFinite(Word word) {
        return word.isFinite() || sentence.children(word).stream()
                .anyMatch(child -> child.isFinite()
                        && Set.of("aux", "aux:pass", "cop").contains(sentence.relation(child)));
    }

    private @Nullable Word ownSubject(Word word) {
        return sentence.children(word).stream().filter(c -> sentence.relation(c).startsWith("nsubj"))
                .findFirst().orElse(null);
    }

    /** "while" contrasts; "only while" says when. */
    private boolean isContrast(Word word) {
        int first = sentence.under(word, r -> true).first();
        String before = first < 2 ? "" : sentence.tokens().get(first - 2).lowerLemma();
        List<String> marks = marks(word);
        boolean limited = before.equals("only") || marks.contains("only");
        return !limited && marks.stream().anyMatch(CONTRASTING::contains);
    }

    private List<String> marks(Word word) {
        return sentence.children(word).stream()
                .filter(c -> Set.of("mark", "advmod", "case").contains(sentence.relation(c))
                        && c.index() < word.index())
                .map(Word::lowerLemma).toList();
    }

    /** "which" or "who" as the subject of the clause that the word heads. */
    private @Nullable Word wh(Word word) {
        Word subject = ownSubject(word);
        return subject != null && subject.tag().matches("WDT|WP") ? subject : null;
    }

    /** The noun that a relative or participle clause describes: what it hangs on, or stands right before its "which". */
    private @Nullable Word described(Word word) {
        if (sentence.relation(word).startsWith("acl")) {
            return whole(sentence.parent(word), word);
        }
        Word subject = ownSubject(word);
        if (subject != null && isReduced(word)) {
            return subject;
        }
        Word which = wh(word);
        int before = which == null ? 0 : which.index() - 1;
        if (before > 0 && sentence.tokens().get(before - 1).word().equals(",")) {
            before--;
        }
        Word noun = before < 1 ? null : sentence.word(before);
        return noun != null && noun.tag().startsWith("NN") ? whole(noun, word) : null;
    }

    /** "Senator Ann Smith, R-Texas, who": she, not her state. */
    private @Nullable Word whole(@Nullable Word noun, Word clause) {
        Word who = noun == null ? null : wh(clause);
        boolean place = noun != null && who != null && who.word().equals("who")
                && "LOCATION".equals(noun.ner()) && sentence.relation(noun).matches("appos|nmod.*|obl.*|dep");
        Word up = place && noun != null ? sentence.parent(noun) : null;
        return up != null && up.tag().startsWith("NN") ? up : noun;
    }

    /** "the reason why Kenya left": that it left is taken for granted. */
    private boolean isReason(Word word) {
        return isFinite(word) && ownSubject(word) != null && marks(word).contains("why");
    }

    /** "the mutiny led by Kenya" takes for granted that Kenya led it; "a mutiny led by Kenya" says of what kind it was. */
    private boolean isReduced(Word word) {
        Word noun = sentence.relation(word).startsWith("acl") ? sentence.parent(word) : ownSubject(word);
        boolean known = noun == null || sentence.children(noun).stream().noneMatch(
                c -> sentence.relation(c).equals("det") && c.lowerLemma().matches("an?"));
        return word.tag().equals("VBN") && !isFinite(word) && agent(word) != null && known;
    }

    private @Nullable Word agent(Word word) {
        Word by = sentence.child(word, "obl:by");
        return by == null ? sentence.child(word, "obl:agent") : by;
    }

    private boolean isSeen(Word word) {
        Word parent = sentence.parent(word);
        return parent != null && SEEING.contains(parent.lowerLemma())
                && word.tag().matches("VB|VBG|VBP") && ownSubject(word) != null;
    }

    /** "It is evident that …" says no more than what follows. */
    private boolean isEvident(Word word) {
        Word parent = sentence.parent(word);
        Word pointing = parent == null ? null : ownSubject(parent);
        boolean suggested = parent != null && pointing != null && Words.isPointing(pointing)
                && SUGGESTING.contains(parent.lowerLemma()) && isFinite(word)
                && ownSubject(word) != null;
        return suggested
                || parent != null && EVIDENT.contains(parent.lowerLemma()) && isFinite(word)
                        && ownSubject(word) != null && sentence.children(parent).stream()
                                .anyMatch(c -> c.lemma().equalsIgnoreCase("it"));
    }

    private Statement clause(int index) {
        Word head = java.util.Objects.requireNonNull(sentence.word(index));
        Kind kind = java.util.Objects.requireNonNull(kinds.get(index));
        TreeSet<Integer> indices = under(head);
        indices.removeIf(i -> i <= leadEnd(head) && i != head.index());
        Word described = kind == Kind.RELATIVE || kind == Kind.REDUCED ? described(head) : null;
        if (described != null) {
            indices.addAll(noun(described));
        }
        Word subject = described != null ? described : sentence.subject(head);
        trim(indices, head);
        closeQuote(indices);
        Span words = sentence.span(indices.first(), indices.last());
        return new Statement(kind, head, subject, QuoteMarks.balance(sentence.article(), whole(words)),
                cut(indices, head));
    }

    /** The phrase that a relative clause describes, from its first word up to the clause. */
    private TreeSet<Integer> noun(Word described) {
        return sentence.under(described, r -> Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat")
                .contains(r) || r.startsWith("conj") || r.equals("cc"));
    }

    /** The words of the clause: everything under its head that is not under the head of another that stands apart. */
    private TreeSet<Integer> under(Word head) {
        var found = new TreeSet<Integer>();
        var open = new ArrayDeque<Word>();
        open.add(head);
        while (!open.isEmpty()) {
            Word word = open.remove();
            found.add(word.index());
            for (Relation edge : sentence.relations(word)) {
                if (!standsApart(edge.dependent()) && !leads(edge, head)) {
                    open.add(edge.dependent());
                }
            }
        }
        return found;
    }

    /** A clause of its own, no part of the one around it. */
    private boolean standsApart(Word word) {
        Kind kind = kinds.get(word.index());
        if (kind == Kind.BARE || kind == Kind.RELATIVE) {
            return kind == Kind.RELATIVE && isByTheWay(word);
        }
        if (said.contains(word.index()) && !sentence.relation(word).matches("acl|xcomp")) {
            return true;
        }
        return kind == Kind.WHOLE || kind == Kind.SHARING;
    }

    /** "But", "while" and "that" before a clause are no part of what it states. */
    private boolean leads(Relation edge, Word head) {
        return edge.governor().equals(head) && Set.of("cc", "mark").contains(edge.name())
                && edge.dependent().index() < head.index();
    }

    /** The index of the word that leads into the clause: "shortly after", "even though". */
    private int leadEnd(Word head) {
        return sentence.children(head).stream().filter(c -> c.index() < head.index())
                .filter(c -> sentence.relation(c).matches("mark|cc")
                        || c.lemma().equalsIgnoreCase("why") && sentence.relation(head).equals("acl:relcl"))
                .mapToInt(Word::index).max().orElse(0);
    }

    private void trim(TreeSet<Integer> indices, Word head) {
        while (indices.last() > head.index() && sentence.isPunctuation(indices.last())) {
            indices.remove(indices.last());
        }
        while (indices.first() < head.index() && sentence.isPunctuation(indices.first())) {
            indices.remove(indices.first());
        }
    }

    /** A quotation mark that opens in the clause closes in it. */
    private void closeQuote(TreeSet<Integer> indices) {
        String text = sentence.text(sentence.span(indices.first(), indices.last()));
        int next = indices.last() + 1;
        boolean open = text.lastIndexOf('“') > text.lastIndexOf('”');
        if (open && next <= sentence.tokens().size() && sentence.tokens().get(next - 1).word().equals("”")) {
            indices.add(next);
        }
    }

    /** The whole sentence keeps its full stop. */
    private Span whole(Span words) {
        Span all = sentence.span();
        boolean rest = sentence.text(new Span(words.end(), all.end())).chars().anyMatch(Character::isLetterOrDigit);
        return words.start() == all.start() && !rest ? all : words;
    }

    /** What lies between the first and last word and belongs to another clause, and described things' descriptions. */
    private List<Span> cut(TreeSet<Integer> indices, Word head) {
        var out = new TreeSet<Integer>();
        for (int i = indices.first(); i <= indices.last(); i++) {
            if (!indices.contains(i) && !sentence.isPunctuation(i)) {
                out.add(i);
            }
        }
        kinds.forEach((index, kind) -> {
            Word word = sentence.word(index);
            if (word != null && kind == Kind.RELATIVE && index != head.index() && isByTheWay(word)) {
                out.addAll(sentence.under(word, r -> true));
            }
        });
        out.removeIf(i -> i < indices.first() || i > indices.last());
        List.copyOf(out).stream().filter(i -> out.contains(i + 2) && sentence.isPunctuation(i + 1))
                .forEach(i -> out.add(i + 1));
        return stretches(out);
    }

    /** Between commas, or somebody else's words: "boats that officials say are new". */
    private boolean isByTheWay(Word relative) {
        return isAside(relative) || said.contains(relative.index());
    }

    /** ", which …": told by the way, between commas. */
    private boolean isAside(Word relative) {
        int first = sentence.under(relative, r -> true).first();
        while (first > 1 && sentence.tokens().get(first - 1).tag().equals("IN")) {
            first--;
        }
        return first > 1 && sentence.tokens().get(first - 2).word().equals(",");
    }

    private List<Span> stretches(TreeSet<Integer> indices) {
        var spans = new ArrayList<Span>();
        int first = -1;
        for (int i : indices) {
            if (first < 0) {
                first = i;
            }
            if (!indices.contains(i + 1)) {
                spans.add(sentence.span(first, i));
                first = -1;
            }
        }
        return spans;
    }
}

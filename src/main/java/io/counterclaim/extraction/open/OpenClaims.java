package io.counterclaim.extraction.open;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Statement.Kind;
import io.counterclaim.extraction.open.Subjects.Subject;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Check-worthy statements that fit no predicate: a clause in its own words, with its subject named. */
public final class OpenClaims {
    private static final Set<String> NORMS = Words.of("ought");
    private static final Set<String> NOT = Words.of("not");
    /** Words that only a negated sentence has: without its "not" it is none. */
    private static final Set<String> ANNOUNCING = Words.of("announcing");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "every", "no");
    private static final Set<String> ANY = Words.of("any");
    private static final Set<String> MERELY = Words.of("merely");
    private static final String NO_SENTENCE = "it is no sentence";
    private static final Set<Clause.Tense> HAPPENED = EnumSet.of(Clause.Tense.PAST, Clause.Tense.PERFECT,
            Clause.Tense.PROGRESSIVE);
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_WORDS_OF_A_COUNT = 3;
    private static final int FEWEST_UNREAD = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final CheckWorthiness WORTH = new CheckWorthiness();
    private final String article;
    private final ArticleNames names;
    private final Subjects subjects;

    /** @param article the article's URI, or else its id: claims that need it belong to it */
    public OpenClaims(String article, ArticleNames names, Reference reference) {
        this.article = article;
        this.names = names;
        this.subjects = new Subjects(reference, names);
    }

    /** What became of a stretch of words: a claim, or the reason why there is none. */
    public sealed interface Judged {
        /** Worth checking, and why; denied when the words say "not" of what the claim says. */
        record Worthy(Claim claim, Modality modality, boolean denied, String reason, String replaced,
                int worth) implements Judged {}

        /**
         * Read and left, and why.
         *
         * @param unread whether that is because grammar makes no sentence of the words, not because of what they say
         */
        record Left(String reason, boolean unread) implements Judged {}
    }

    /**
     * Judges a clause.
     *
     * @param words of the clause, what its speaker says
     * @param speaker who says them, for "we" and "I"; null in the article's own voice
     */
    public Judged judge(Sentence sentence, Statement statement, Span words, @Nullable Entity speaker) {
        String left = unfit(sentence, statement, words);
        if (left != null) {
            return new Judged.Left(left, left.equals(NO_SENTENCE));
        }
        Subject subject = subjects.of(sentence, statement, speaker);
        if (subject.untold() != null) {
            return new Judged.Left(subject.untold(), true);
        }
        var judgement = WORTH.judge(sentence, words, names.in(sentence), subject.entity());
        if (!judgement.worthy()) {
            return new Judged.Left(judgement.reason(), false);
        }
        String text = text(sentence, statement, words, subject);
        if (WORD.matcher(text).results().count() < FEWEST_WORDS - 1) {
            return new Judged.Left(NO_SENTENCE, true);
        }
        Claim claim = claim(text, subject.entity(),
                subject.context() == ClaimContext.SELF_CONTAINED && !isOfAnyOccasion(sentence, statement, text));
        return new Judged.Worthy(claim, Modality.of(sentence, statement.head()),
                !negations(sentence, statement.head()).isEmpty(), judgement.reason() + subject.remark(),
                subject.remark(),
                judgement.weight());
    }

    /** Judges words as they stand, where grammar finds no clause in them: who or what they are about is not asked. */
    public Judged judgeAsItStands(Sentence sentence, Statement statement) {
        Span words = statement.words();
        List<Word> tokens = tokens(sentence, words);
        boolean sentenceLike = tokens.size() >= FEWEST_UNREAD && tokens.stream().anyMatch(Word::isFinite)
                && !tokens.getFirst().tag().startsWith("W") && !asks(sentence, words);
        if (!sentenceLike) {
            return new Judged.Left(NO_SENTENCE, true);
        }
        var judgement = WORTH.judge(sentence, words, names.in(sentence), null);
        if (!judgement.worthy()) {
            return new Judged.Left(judgement.reason(), false);
        }
        String text = new StatementText(sentence, statement).told(words, "");
        Claim claim = claim(text, null, namesItsSubject(sentence, tokens));
        return new Judged.Worthy(claim, new Modality(false, Certainty.CERTAIN), false, judgement.reason(), "",
                judgement.weight());
    }

    /** "22 people died": what happened, without a name, would be the same claim wherever something like it happened. */
    private static boolean isOfAnyOccasion(Sentence sentence, Statement statement, String text) {
        boolean named = text.contains("[")
                || tokens(sentence, statement.words()).stream().anyMatch(token -> token.tag().startsWith("NNP"));
        return !named && Clause.in(sentence, statement.words(), statement.head()).stream()
                .anyMatch(clause -> clause.main() && HAPPENED.contains(clause.tense()));
    }

    private Claim claim(String text, @Nullable Entity subject, boolean standsAlone) {
        Claim claim = Claim.of(text, Claim.OPEN, subject, new TextValue(text), Map.of());
        return standsAlone ? claim : claim.within(article);
    }

    /** Whether the words begin with a name and hold no pronoun that may mean somebody else. */
    private boolean namesItsSubject(Sentence sentence, List<Word> tokens) {
        Word first = tokens.stream().filter(t -> !t.tag().equals("DT")).findFirst().orElse(tokens.getFirst());
        return names.at(sentence, first.index()) != null && tokens.stream().noneMatch(t -> t.tag().startsWith("PRP"));
    }

    private static boolean asks(Sentence sentence, Span words) {
        return sentence.text(new Span(words.end() - 1, sentence.span().end())).matches(".?[”\"’)\\s]*\\?.*");
    }

    private static @Nullable String unfit(Sentence sentence, Statement statement, Span words) {
        List<Word> tokens = tokens(sentence, words);
        if (asks(sentence, words)) {
            return "it asks";
        }
        boolean whole = statement.kind() == Kind.WHOLE || statement.kind() == Kind.RELATIVE;
        boolean finite = !whole || tokens.stream().anyMatch(Word::isFinite);
        if (!finite || !isClause(sentence, statement.head())) {
            return NO_SENTENCE;
        }
        if (isTorn(sentence, statement, tokens)) {
            return NO_SENTENCE;
        }
        if (announcesNothing(sentence, statement.head())) {
            return Sign.FRAGMENT.reason("");
        }
        if (tokens.size() < (isCount(sentence, statement.head()) ? FEWEST_WORDS_OF_A_COUNT : FEWEST_WORDS)) {
            return "it is too short to stand alone";
        }
        return ought(sentence, statement.head())
                ? "it says what ought to be, not what is"
                : Appraisals.of(sentence, statement);
    }

    /** "22 people died": short, and a figure to hold against others. */
    private static boolean isCount(Sentence sentence, Word head) {
        return head.tag().startsWith("VB") && sentence.children(head).stream()
                .filter(child -> sentence.relation(child).matches("nsubj(:pass)?"))
                .anyMatch(subject -> sentence.children(subject).stream()
                        .anyMatch(word -> word.tag().equals("CD")));
    }

    /** A clause that breaks off ("the question is", "how to"), or that only says when or how something else is. */
    private static boolean isTorn(Sentence sentence, Statement statement, List<Word> tokens) {
        Word last = tokens.reversed().stream().filter(t -> !sentence.isPunctuation(t.index())).findFirst()
                .orElse(tokens.getLast());
        boolean open = last.tag().matches("TO|CC|PRP\\$|MD") || ARTICLES.contains(last.lowerLemma())
                || last.lemma().equals("be") && tokens.size() > 1;
        Word first = tokens.getFirst();
        Word leads = sentence.word(first.index());
        boolean subordinate = leads != null && statement.kind() == Kind.WHOLE
                && first.tag().matches("WRB|IN") && sentence.relation(leads).matches("mark|advmod")
                && statement.head().equals(sentence.parent(leads));
        return open || subordinate;
    }

    /** "The company confirmed in a statement": what it confirmed is lost. */
    private static boolean announcesNothing(Sentence sentence, Word head) {
        return head.tag().matches("VB[DZP]") && ANNOUNCING.contains(head.lemma())
                && sentence.children(head).stream().map(sentence::relation)
                        .noneMatch(
                                r -> r.matches("i?obj|[cx]comp|parataxis|advcl|dep|aux:pass|obl:(of|about|on|to).*"));
    }

    /** A norm, or a run-on of one and something else: "Rates should fall inflation is up". */
    private static boolean ought(Sentence sentence, Word head) {
        return hasNorm(sentence, head) || sentence.children(head).stream()
                .anyMatch(c -> c.index() < head.index() && sentence.relation(c).matches("csubj.*|ccomp|dep|parataxis")
                        && hasNorm(sentence, c));
    }

    private static boolean hasNorm(Sentence sentence, Word head) {
        return sentence.children(head).stream().anyMatch(
                c -> sentence.relation(c).startsWith("aux") && NORMS.contains(c.lowerLemma()));
    }

    /** Whether a word heads a clause: a verb, or anything with a copula or a subject. */
    public static boolean isClause(Sentence sentence, Word head) {
        return head.tag().startsWith("VB") || sentence.child(head, "cop") != null || sentence.subject(head) != null;
    }

    /** The word of the stretch that all the others hang on. */
    public static @Nullable Word head(Sentence sentence, Span words) {
        return sentence.words().stream()
                .filter(word -> words.contains(sentence.start(sentence.token(word))))
                .filter(word -> !sentence.isPunctuation(word.index()))
                .min(Comparator.comparingInt(sentence::depth)).orElse(null);
    }

    /** The words as one sentence: the subject named, a plain "not" left out, for that is the appearance's stance. */
    private String text(Sentence sentence, Statement statement, Span words, Subject subject) {
        var text = new StatementText(sentence, statement);
        subject.instead().forEach(text::say);
        negations(sentence, statement.head()).forEach(index -> text.say(index, ""));
        return text.told(words, subject.lead());
    }

    /** A plain "not" or "never" of the verb; "no troops" and "not only" stay in the words and deny nothing. */
    private static List<Integer> negations(Sentence sentence, Word head) {
        boolean any = sentence.tokens().stream().filter(t -> t.index() > head.index())
                .anyMatch(t -> ANY.contains(t.word().toLowerCase(Locale.ROOT)));
        return any
                ? List.of()
                : sentence.children(head).stream()
                        .filter(c -> NOT.contains(c.word().toLowerCase(Locale.ROOT)))
                        .filter(c -> c.index() >= sentence.tokens().size() || !MERELY
                                .contains(sentence.tokens().get(c.index()).word().toLowerCase(Locale.ROOT)))
                        .map(Word::index).toList();
    }

    private static List<Word> tokens(Sentence sentence, Span words) {
        return sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
    }
}

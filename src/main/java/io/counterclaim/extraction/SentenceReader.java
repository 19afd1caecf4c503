package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.Assessor.Origin;
import io.counterclaim.extraction.attribution.Attribution;
import io.counterclaim.extraction.attribution.Attributions;
import io.counterclaim.extraction.attribution.Saying;
import io.counterclaim.extraction.attribution.SpeechActs.Act;
import io.counterclaim.extraction.attribution.SpeechActs;
import io.counterclaim.extraction.open.Deeds.Deed;
import io.counterclaim.extraction.open.Deeds;
import io.counterclaim.extraction.open.OpenClaims.Judged;
import io.counterclaim.extraction.open.OpenClaims;
import io.counterclaim.extraction.open.Statement.Kind;
import io.counterclaim.extraction.open.Statement;
import io.counterclaim.extraction.open.Statements;
import io.counterclaim.extraction.predicate.Assembler.Assembled;
import io.counterclaim.extraction.predicate.Assembler;
import io.counterclaim.extraction.predicate.HoldingTime;
import io.counterclaim.extraction.predicate.Match;
import io.counterclaim.extraction.predicate.Patterns;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one sentence after the other: what the vocabulary finds in it, and what is left as open claims. */
final class SentenceReader {
    private static final Set<String> OTHER_CLAUSES = Set.of("parataxis", "acl:relcl", "punct", "cc", "mark");
    /** A node that a pattern names so plays no part: its words only belong to the passage. */
    private static final String REST = "rest";
    private static final int LONGEST_ASIDE = 20;
    private final ArticleText article;
    private final Patterns patterns;
    private final ArticleNames names;
    private final Reference reference;
    private final Drafts drafts;
    private final Assembler assembler;
    private final OpenClaims openClaims;
    private final Deeds deeds;
    private final HoldingTime moments;

    SentenceReader(ArticleText article, Vocabulary vocabulary, Patterns patterns, ArticleNames names,
            Reference reference,
            Drafts drafts) {
        this.article = article;
        this.patterns = patterns;
        this.names = names;
        this.reference = reference;
        this.drafts = drafts;
        this.openClaims = new OpenClaims(Objects.requireNonNullElse(article.uri(), article.id()), names,
                reference);
        this.deeds = new Deeds(reference);
        this.moments = new HoldingTime(article.published());
        this.assembler = new Assembler(vocabulary, names, reference, moments);
    }

    /** Reads a sentence of which {@code sayings} tells who says what. */
    void read(Sentence sentence, Attributions sayings) {
        List<Attribution> attributions = sayings.in(sentence);
        var told = new HashSet<Integer>();
        for (Match match : patterns.in(sentence)) {
            int at = sentence.start(sentence.token(match.anchor()));
            if (!Modality.asks(sentence, match.anchor()) && !sayings.isUnsaid(at)
                    && read(sentence, match, attributions)) {
                told.add(match.anchor().index());
            }
        }
        List<Statement> statements = Statements.in(sentence, heads(sentence, attributions));
        for (Statement statement : statements) {
            var heard = new Heard(sayings, attributions, told, statements);
            readOpen(sentence, inFull(sentence, statement, heard), heard);
        }
        deeds(sentence, attributions, told);
        if (drafts.isUnread(sentence.span())) {
            readAsItStands(sentence, sayings, attributions);
        }
        drafts.end(sentence.span(), "it only leads to what is passed over");
        reference.read(sentence);
    }

    /** What nouns take for granted, where the vocabulary has not told it. */
    private void deeds(Sentence sentence, List<Attribution> attributions, Set<Integer> told) {
        for (Deed deed : deeds.in(sentence)) {
            if (!told.contains(deed.noun().index())) {
                Saying saying = Saying.at(sentence.start(sentence.token(deed.noun())), attributions, article.source());
                Act act = deed.denied() ? null : SpeechActs.of(deed.noun().lemma(), deed.actor());
                Saying whose = act == null ? saying : saying.by(act.actor());
                Certainty certainty = act == null ? Certainty.CERTAIN : act.certainty();
                Claim claim = Claim.of(deed.text(), Claim.OPEN, deed.actor(), new TextValue(deed.text()), Map.of());
                TimeSpan holds = moments.holds(sentence, deed.words(), deed.noun(), Predicate.Kind.EVENT, certainty);
                drafts.add(new AppearanceDraft(claim, whose.claimant(), whose.relayedBy(), whose.to(deed.denied()),
                        certainty, holds, drafts.passage(deed.words()), "it takes for granted what was done: "
                                + deed.noun().word(),
                        Assessor.of(Origin.NOUN, sentence, deed.words(), whose, claim.context(), "", 0),
                        null), sentence);
            }
        }
    }

    private boolean read(Sentence sentence, Match match, List<Attribution> attributions) {
        int at = sentence.start(sentence.token(match.anchor()));
        Saying saying = Saying.at(at, attributions, article.source());
        List<Assembled> assembled = assembler.assemble(sentence, match, saying.speaker());
        Modality modality = Modality.of(sentence, match.anchor());
        Certainty certainty = match.pattern().certainty() == null
                ? modality.certainty()
                : Certainty.valueOf(match.pattern().certainty());
        Span words = said(words(sentence, match), at, attributions);
        TimeSpan holds = moments.holds(sentence, words, match.anchor(), match.predicate().kind(), certainty);
        boolean denied = modality.denied() ^ match.pattern().denies();
        if (saying.stance() == Stance.DENIES && !isClauseHead(sentence, match.anchor())) {
            // "denied that Ann Smith, its chair, resigned" does not deny that she is its chair
            return false;
        }
        for (Assembled one : assembled) {
            String listId = one.list() == null
                    ? null
                    : add(sentence, draft(sentence, one.list(), saying, denied, certainty, holds, words, null));
            add(sentence, draft(sentence, one.claim(), saying, denied, certainty, holds, words, listId));
        }
        return !assembled.isEmpty();
    }

    private AppearanceDraft draft(Sentence sentence, Claim claim, Saying saying, boolean denied, Certainty certainty,
            TimeSpan holds,
            Span words, @Nullable String entailedBy) {
        return new AppearanceDraft(claim, saying.claimant(), saying.relayedBy(), saying.to(denied), certainty, holds,
                drafts.passage(words), "the vocabulary knows it: " + claim.predicate(),
                Assessor.of(Origin.PREDICATE, sentence, words, saying, claim.context(), "", 0), entailedBy);
    }

    private String add(Sentence sentence, AppearanceDraft draft) {
        drafts.add(draft, sentence);
        return draft.id();
    }

    /**
     * What is known of a sentence by the time its open claims are read.
     *
     * @param told the indices of the words that the vocabulary's claims hang on
     * @param statements all of the sentence
     */
    private record Heard(Attributions sayings, List<Attribution> attributions, Set<Integer> told,
            List<Statement> statements) {}

    private void readOpen(Sentence sentence, Statement statement, Heard heard) {
        List<Attribution> attributions = heard.attributions();
        Set<Integer> told = heard.told();
        Word head = statement.head();
        boolean announces = head.tag().startsWith("VB")
                && heard.sayings().isCue(sentence.start(sentence.token(head)));
        if (isTold(sentence, head, told) || announces || isCue(sentence, head, attributions)
                || swallows(sentence, statement, attributions)) {
            return;
        }
        int at = sentence.start(sentence.token(teller(sentence, statement)));
        Saying saying = Saying.at(at, attributions, article.source());
        Statement whole = without(statement, at, attributions);
        Span said = said(statement.words(), at, attributions);
        // "the paper, which the ministry says has cost": the paper is what it is said of
        boolean described = statement.kind() == Kind.RELATIVE && whole != statement;
        Span words = described ? new Span(statement.words().start(), said.end()) : said;
        switch (openClaims.judge(sentence, whole, words, saying.speaker())) {
            case Judged.Left(var reason, var unread) -> {
                if (told.stream().noneMatch(i -> words.contains(sentence.start(sentence.tokens().get(i - 1))))) {
                    drafts.passOver(words, reason, unread);
                }
            }
            case Judged.Worthy worthy -> {
                Modality modality = worthy.modality();
                boolean done = !modality.denied() && modality.certainty() == Certainty.CERTAIN;
                Act act = done ? act(heard.sayings(), sentence, head, saying) : null;
                Certainty certainty = act == null ? modality.certainty() : act.certainty();
                Saying whose = act == null ? saying : saying.by(act.actor());
                var draft = draft(sentence, worthy, whose, certainty, head, words, Origin.of(statement.kind()));
                drafts.add(draft, sentence);
                if (whose.rebutted()) {
                    drafts.add(rebuttal(draft), sentence);
                }
            }
        }
    }

    /** What grammar makes nothing of: all that somebody says, or the sentence, in its own words. */
    private void readAsItStands(Sentence sentence, Attributions sayings, List<Attribution> attributions) {
        List<Span> stretches = attributions.stream().map(Attribution::content)
                .filter(c -> attributions.stream().noneMatch(a -> a.content() != c && a.content().contains(c)))
                .toList();
        for (Span stretch : stretches.isEmpty() ? List.of(sentence.span()) : stretches) {
            Span words = withoutBelief(sentence, stretch);
            Word head = OpenClaims.head(sentence, words);
            if (head == null || sayings.isUnsaid(words.start())
                    || stretches.isEmpty() && sayings.isCue(sentence.start(sentence.token(head)))) {
                continue;
            }
            Statement statement = without(new Statement(Kind.WHOLE, head, null, words, List.of()), words.start(),
                    attributions);
            if (openClaims.judgeAsItStands(sentence, statement) instanceof Judged.Worthy worthy) {
                Saying saying = Saying.at(words.start(), attributions, article.source());
                Certainty certainty = words.equals(stretch) ? worthy.modality().certainty() : Certainty.PROBABLE;
                drafts.reclaim(words);
                drafts.add(draft(sentence, worthy, saying, certainty, head, words, Origin.UNREAD), sentence);
            }
        }
    }

    private AppearanceDraft draft(Sentence sentence, Judged.Worthy worthy, Saying saying, Certainty certainty,
            Word head, Span words, Origin origin) {
        Claim claim = worthy.claim();
        return new AppearanceDraft(claim, saying.claimant(), saying.relayedBy(), saying.to(worthy.denied()), certainty,
                moments.holds(sentence, words, head, kind(head), certainty), drafts.passage(words), worthy.reason(),
                Assessor.of(origin, sentence, words, saying, claim.context(), worthy.replaced(), worthy.worth()),
                null);
    }

    /** The article's own denial of what it says that somebody is wrong to say. */
    private AppearanceDraft rebuttal(AppearanceDraft said) {
        Assessment own = new Assessment(SpeakerBasis.OWN_VOICE, said.assessment().confidence(),
                said.assessment().signals());
        Stance stance = said.stance() == Stance.DENIES ? Stance.AFFIRMS : Stance.DENIES;
        return new AppearanceDraft(said.claim(), article.source(), null, stance, said.certainty(), said.holds(),
                said.passage(), "the article says that who says so is wrong", own, null);
    }

    /** Without the saying that stands inside it. */
    private static Statement without(Statement statement, int at, List<Attribution> attributions) {
        return attributions.stream().filter(a -> a.says(at)).map(Attribution::inserted).filter(Objects::nonNull)
                .reduce(statement, Statement::without, (one, other) -> other);
    }

    /** "he believed the strike would split the union": what is believed. */
    private static Span withoutBelief(Sentence sentence, Span words) {
        List<Word> tokens = sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
        boolean believes = tokens.size() > 2 && tokens.getFirst().tag().equals("PRP")
                && Attributions.isBelief(tokens.get(1).lemma()) && tokens.get(1).tag().matches("VB[DZP]");
        return believes ? new Span(sentence.start(tokens.get(2)), words.end()) : words;
    }

    /** Whether the parser made one clause of who says it, the saying, and what is said. */
    private static boolean swallows(Sentence sentence, Statement statement, List<Attribution> attributions) {
        int at = sentence.start(sentence.token(statement.head()));
        return attributions.stream().anyMatch(a -> a.source() != null && !a.content().contains(at)
                && statement.words().contains(a.content()) && statement.words().contains(a.cue())
                && statement.words().length() - a.content().and(a.cue()).and(a.source()).length() <= LONGEST_ASIDE);
    }

    /** What is done in saying it; what somebody thinks is the word of who tells it where that is not the article. */
    private static @Nullable Act act(Attributions sayings, Sentence sentence, Word head, Saying saying) {
        Act act = sayings.act(sentence, head);
        return act != null && act.attitude() && saying.speaker() != null ? null : act;
    }

    /** Whether the vocabulary has told it: "is scheduled to attend" by what it found at "attend". */
    private static boolean isTold(Sentence sentence, Word head, Set<Integer> told) {
        Word word = head;
        while (word != null && !told.contains(word.index())) {
            word = sentence.children(word).stream().filter(c -> sentence.relation(c).equals("xcomp"))
                    .findFirst().orElse(null);
        }
        return word != null;
    }

    /** The word whose speaker says the statement: what somebody sees happen is told by who tells of the seeing. */
    private static Word teller(Sentence sentence, Statement statement) {
        Word parent = statement.kind() == Kind.BARE ? sentence.parent(statement.head()) : null;
        return parent == null ? statement.head() : parent;
    }

    /** A past-tense verb tells of something that happened, anything else of how things are. */
    private static Predicate.Kind kind(Word head) {
        return head.tag().equals("VBD") ? Predicate.Kind.EVENT : Predicate.Kind.STATE;
    }

    /** The words that head what somebody says, and the cues that tell so. */
    private static Set<Integer> heads(Sentence sentence, List<Attribution> attributions) {
        var heads = new HashSet<Integer>();
        for (Word word : sentence.words()) {
            if (isCue(sentence, word, attributions)) {
                heads.add(word.index());
            }
        }
        for (Attribution attribution : attributions) {
            Word head = OpenClaims.head(sentence, attribution.content());
            if (head != null && OpenClaims.isClause(sentence, head)) {
                heads.add(head.index());
            }
        }
        return heads;
    }

    /** True for a verb that only tells that somebody says something. */
    private static boolean isCue(Sentence sentence, Word word, List<Attribution> attributions) {
        int at = sentence.start(sentence.token(word));
        return word.tag().startsWith("VB")
                && attributions.stream().anyMatch(a -> a.cue().contains(at) && !a.says(at));
    }

    /** Of words that somebody says, only what is inside the saying: the speaker's name is no part of it. */
    private static Span said(Span words, int at, List<Attribution> attributions) {
        return attributions.stream().map(Attribution::content).filter(content -> content.contains(at))
                .reduce((outer, inner) -> inner).filter(words::overlaps)
                .map(content -> new Span(Math.max(words.start(), content.start()),
                        Math.min(words.end(), content.end())))
                .orElse(words);
    }

    /** The statement with all that is said where it is all that is said, wherever the parser hangs the words. */
    private static Statement inFull(Sentence sentence, Statement statement, Heard heard) {
        int at = sentence.start(sentence.token(statement.head()));
        return heard.attributions().stream().filter(a -> a.runsOn(sentence.article()) && a.content().contains(at))
                .map(Attribution::content)
                .filter(content -> heard.statements().stream()
                        .filter(s -> content.contains(sentence.start(sentence.token(s.head())))).count() == 1)
                .findFirst().map(statement::spanning).orElse(statement);
    }

    /** The words a match rests on: its clause, and every part of it that stands outside the clause. */
    private Span words(Sentence sentence, Match match) {
        Word anchor = match.anchor();
        Span words = isClauseHead(sentence, anchor)
                ? sentence.phrase(anchor, r -> !r.startsWith("conj") && !r.startsWith("advcl") && !r.equals("dep")
                        && !OTHER_CLAUSES.contains(r) && !r.equals("ccomp"))
                : span(sentence, anchor);
        for (var parts : match.parts().entrySet()) {
            for (Word part : parts.getValue()) {
                if (parts.getKey().equals("subject") && standsBefore(sentence, part, anchor)) {
                    continue;
                }
                boolean rest = parts.getKey().equals(REST);
                words = words.and(rest ? sentence.phrase(part) : span(sentence, part));
            }
        }
        return words;
    }

    /** "… and left", "after leaving": the subject stands in the clause before and is no part of these words. */
    private static boolean standsBefore(Sentence sentence, Word subject, Word anchor) {
        boolean borrows = sentence.relation(anchor).matches("conj|advcl") || anchor.tag().equals("VBG")
                && sentence.relation(anchor).equals("acl");
        return borrows && !sentence.under(anchor, r -> true).contains(subject.index());
    }

    private static boolean isClauseHead(Sentence sentence, Word anchor) {
        return anchor.tag().startsWith("VB") || sentence.child(anchor, "cop") != null;
    }

    private Span span(Sentence sentence, Word word) {
        TreeSet<Integer> indices = sentence.under(word, r -> r.startsWith("conj") || r.startsWith("nmod")
                || Set.of("compound", "amod", "case", "det", "nummod", "flat", "fixed", "cc").contains(r));
        Mention mention = names.at(sentence, word.index());
        int first = mention == null ? indices.first() : Math.min(indices.first(), mention.first());
        int last = mention == null ? indices.last() : Math.max(indices.last(), mention.last());
        while (first < word.index() && sentence.tokens().get(first - 1).tag().matches("IN|TO")) {
            first++;
        }
        return sentence.span(first, last);
    }
}

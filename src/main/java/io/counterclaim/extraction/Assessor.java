package io.counterclaim.extraction;

import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.Signal;
import io.counterclaim.claim.Signal.Kind;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.extraction.attribution.Saying;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Statement;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How likely an appearance is right: signals for and against are added up, as logistic regression does, with weights in
 * tenths of a log-odds unit.
 */
final class Assessor {
    private static final int HIGH = 11;
    private static final int MEDIUM = 0;
    private static final Set<String> FIRST_PERSON = Words.of("writer-and-reader");
    private static final Set<String> APPRAISING = Words.of("praise-and-blame");
    private final Sentence sentence;
    private final List<Word> tokens;
    private final List<Signal> signals = new ArrayList<>();

    private Assessor(Sentence sentence, Span words) {
        this.sentence = sentence;
        this.tokens = sentence.tokens().stream().filter(t -> words.contains(sentence.start(t))).toList();
    }

    /** What a claim was read from. */
    enum Origin {
        PREDICATE, WHOLE, SHARING, RELATIVE, REDUCED, BARE, NOUN, UNREAD;

        static Origin of(Statement.Kind kind) {
            return valueOf(kind.name());
        }
    }

    /**
     * Assesses an appearance.
     *
     * @param words the passage
     * @param replaced what pronouns and short names were read as; empty when all words stand as they are
     * @param worth how much speaks for looking it up
     */
    static Assessment of(Origin origin, Sentence sentence, Span words, Saying saying, ClaimContext context,
            String replaced, int worth) {
        var assessor = new Assessor(sentence, words);
        assessor.parse(origin);
        assessor.speaker(saying);
        if (origin != Origin.PREDICATE) {
            // a claim worded by its predicate needs no whole sentence for its passage
            assessor.extent();
            assessor.length();
            assessor.reference(context, replaced);
            assessor.content(worth);
        }
        return assessor.assessment(saying.basis());
    }

    private void parse(Origin origin) {
        switch (origin) {
            case PREDICATE -> add(Kind.PARSE, 10, "the vocabulary's patterns read it");
            case WHOLE -> add(Kind.PARSE, 8, "a clause with its own subject");
            case SHARING -> add(Kind.PARSE, 3, "a clause that shares the subject of the one before");
            case RELATIVE -> add(Kind.PARSE, 2, "a relative clause");
            case REDUCED -> add(Kind.PARSE, 6, "a participle with who did it");
            case BARE -> add(Kind.PARSE, 3, "what somebody saw happen");
            case NOUN -> add(Kind.PARSE, 4, "a noun takes it for granted");
            case UNREAD -> add(Kind.PARSE, 3, "grammar finds no clause in it");

        }
    }

    private void extent() {
        Word first = tokens.getFirst();
        if (first.tag().startsWith("W") || first.tag().equals("IN") && first.index() > 1) {
            add(Kind.PARSE, -3, "it begins as a part of a sentence");
        }
        if (first.index() > 1) {
            add(Kind.PARSE, -2, "it begins inside its sentence");
        }
        if (tokens.getLast().index() < sentence.tokens().size() - 1) {
            add(Kind.PARSE, -1, "its sentence goes on behind it");
        }
        if (isUnbalanced()) {
            add(Kind.PARSE, -3, "a quotation mark or bracket in it has no partner");
        }
    }

    private boolean isUnbalanced() {
        long opening = tokens.stream().filter(t -> t.word().matches("“|``|-LRB-|\\(")).count();
        long closing = tokens.stream().filter(t -> t.word().matches("”|''|-RRB-|\\)")).count();
        long straight = tokens.stream().filter(t -> t.word().equals("\"")).count();
        return opening != closing || straight % 2 == 1;
    }

    private void speaker(Saying saying) {
        switch (saying.basis()) {
            case EXPLICIT -> add(Kind.SPEAKER, 3, "the sentence names the speaker");
            case CONTINUED -> add(Kind.SPEAKER, -2, "a quotation goes on");
            case LABELLED -> add(Kind.SPEAKER, 3, "a label names the speaker");
            case REFERRED -> add(Kind.SPEAKER, 0, "a pronoun or a role was read as the speaker");
            case OWN_VOICE -> add(Kind.SPEAKER, 3, "the article says it itself");
            case UNKNOWN -> add(Kind.SPEAKER, -15, "nobody can tell who says it");
        }
        boolean first = tokens.stream().anyMatch(t -> FIRST_PERSON.contains(t.word().toLowerCase(Locale.ROOT)));
        if (first && saying.basis() == SpeakerBasis.OWN_VOICE) {
            add(Kind.SPEAKER, -12, "the article says it, and it says “I”, “we” or “you”");
        } else if (first) {
            add(Kind.SPEAKER, -3, "it says “I”, “we” or “you”");
        }
        if (saying.speaker() != null && saying.speaker().anonymous()) {
            add(Kind.SPEAKER, -5, "the speaker has no name");
        }
    }

    private void length() {
        int words = tokens.size();
        if (words < 6) {
            add(Kind.LENGTH, -6, "fewer than 6 words");
        } else if (words < 10) {
            add(Kind.LENGTH, -1, "6 to 9 words");
        } else if (words >= 40) {
            add(Kind.LENGTH, -13, "40 words or more");
        } else if (words >= 30) {
            add(Kind.LENGTH, -3, "30 to 39 words");
        }
    }

    private void reference(ClaimContext context, String replaced) {
        if (context == ClaimContext.NEEDS_CONTEXT) {
            add(Kind.REFERENCE, -1, "words in it refer to what stands elsewhere");
        } else if (!replaced.isEmpty()) {
            add(Kind.REFERENCE, -2, replaced.replaceFirst("^; ", ""));
        }
    }

    private void content(int worth) {
        if (worth >= 8) {
            add(Kind.CONTENT, 2, "much in it can be looked up");
        }
        if (tokens.stream().anyMatch(t -> APPRAISING.contains(t.word().toLowerCase(Locale.ROOT)))) {
            add(Kind.CONTENT, -10, "it praises or blames");
        }
        if (tokens.stream().noneMatch(t -> t.tag().startsWith("NNP") || t.tag().equals("CD"))) {
            add(Kind.CONTENT, -2, "it has no name and no number");
        }
    }

    private void add(Kind kind, int weight, String description) {
        signals.add(new Signal(kind, weight, description));
    }

    private Assessment assessment(SpeakerBasis basis) {
        int sum = signals.stream().mapToInt(Signal::weight).sum();
        signals.sort(Comparator.comparingInt(signal -> -Math.abs(signal.weight())));
        Confidence confidence = sum >= HIGH ? Confidence.HIGH : sum >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
        return new Assessment(basis, confidence, signals);
    }
}

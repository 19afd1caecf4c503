package io.counterclaim.extraction;

import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.Signal;
import io.counterclaim.claim.SpeakerBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely an appearance is right: signals for and against are added up as in logistic regression, with weights fitted on
 * marked news; the levels are where precision, measured there, passes what each promises.
 */
final class Assessor {
    private static final int HIGH = 15;
    private static final int MEDIUM = 0;
    private static final int LONG = 40;
    private static final int SHORT = 6;

    /** What claims rest on. */
    enum Origin {
        PREDICATE, CLAUSE, NOUN, LANGUAGE_MODEL
    }

    private Assessor() {}

    /**
     * Assesses an appearance.
     *
     * @param words the passage, in tokens
     * @param context whether the claim needs its article
     * @param replaced what pronouns and short names were read as; empty when all words stand as they are
     */
    static Assessment of(Origin origin, Saying saying, int words, ClaimContext context, String replaced) {
        var signals = new ArrayList<Signal>();
        signals.add(origin(origin));
        signals.add(speaker(saying.basis()));
        if (words > LONG) {
            signals.add(new Signal(Signal.Kind.LENGTH, -5, "more than " + LONG + " words"));
        }
        if (words < SHORT) {
            signals.add(new Signal(Signal.Kind.LENGTH, -5, "fewer than " + SHORT + " words"));
        }
        if (context == ClaimContext.NEEDS_CONTEXT) {
            signals.add(new Signal(Signal.Kind.REFERENCE, -3, "words in it refer to what stands elsewhere"));
        } else if (!replaced.isEmpty()) {
            signals.add(new Signal(Signal.Kind.REFERENCE, -3, replaced));
        }
        int sum = signals.stream().mapToInt(Signal::weight).sum();
        signals.sort(Comparator.comparingInt(signal -> -Math.abs(signal.weight())));
        return new Assessment(saying.basis(), level(sum), List.copyOf(signals));
    }

    private static Confidence level(int sum) {
        return sum >= HIGH ? Confidence.HIGH : sum >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static Signal origin(Origin origin) {
        return switch (origin) {
            case PREDICATE -> new Signal(Signal.Kind.PARSE, 10, "the vocabulary's patterns read it");
            case CLAUSE -> new Signal(Signal.Kind.PARSE, 5, "a clause in its own words");
            case NOUN -> new Signal(Signal.Kind.PARSE, 0, "a noun takes it for granted");
            case LANGUAGE_MODEL -> new Signal(Signal.Kind.RECORDER, 5, "a language model read it");
        };
    }

    private static Signal speaker(SpeakerBasis basis) {
        return switch (basis) {
            case EXPLICIT -> new Signal(Signal.Kind.SPEAKER, 5, "the sentence names the speaker");
            case CONTINUED -> new Signal(Signal.Kind.SPEAKER, 3, "a quotation goes on");
            case LABELLED -> new Signal(Signal.Kind.SPEAKER, 8, "a label names the speaker");
            case REFERRED -> new Signal(Signal.Kind.SPEAKER, 2, "a pronoun or a role was read as the speaker");
            case OWN_VOICE -> new Signal(Signal.Kind.SPEAKER, 5, "the article says it itself");
            case UNKNOWN -> new Signal(Signal.Kind.SPEAKER, -5, "nobody can tell who says it");
        };
    }
}

package io.counterclaim.claim;

import io.counterclaim.article.Claimant;
import java.util.List;

/**
 * How well an appearance is founded.
 *
 * @param speakerBasis how it is known who says it
 * @param confidence how likely the appearance is right
 * @param signals why, the weightiest first; never empty
 */
public record Assessment(SpeakerBasis speakerBasis, Confidence confidence, List<Signal> signals) {

    public Assessment {
        signals = List.copyOf(signals);
    }

    /** The same, where the speaker is known in this way. */
    public Assessment knownBy(SpeakerBasis basis) {
        return new Assessment(basis, confidence, signals);
    }

    /** Somebody, or another program, says so: what is recorded from outside is taken at its word. */
    public static Assessment recorded(Claimant claimant, String recorder) {
        return new Assessment(claimant instanceof Entity ? SpeakerBasis.EXPLICIT : SpeakerBasis.OWN_VOICE,
                Confidence.HIGH, List.of(new Signal(Signal.Kind.RECORDER, 0, "recorded by " + recorder)));
    }
}

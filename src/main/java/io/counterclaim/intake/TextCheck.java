package io.counterclaim.intake;

import io.counterclaim.article.ArticleText;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.consistency.Check;
import io.counterclaim.consistency.CheckRun;
import io.counterclaim.consistency.Finding.Explanation;
import io.counterclaim.consistency.Reconciliation;
import io.counterclaim.consistency.Severity;
import io.counterclaim.consistency.Tried;
import io.counterclaim.consistency.Tried.Conflict;
import io.counterclaim.consistency.Tried.HeldPart;
import io.counterclaim.consistency.Tried.OwnPart;
import io.counterclaim.consistency.Tried.Part;
import io.counterclaim.consistency.Tried.Said;
import io.counterclaim.consistency.Tried.SaidBefore;
import io.counterclaim.intake.TextCheckController.CheckTextResult;
import io.counterclaim.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says, and what of it conflicts with what is held. Nothing of the text is kept.
 *
 * @param text the text as it was read: all offsets count its UTF-16 code units
 * @param title its headline, as it was given or found in the text
 * @param published when it was taken to be published
 * @param claims all that it says, in its order
 * @param conflicts open ones first, the worst first
 * @param passedOver what was read and gave no claim
 * @param failures the checks that could not look
 */
public record TextCheck(String text, String title, TimeSpan published, List<TextClaim> claims,
        List<TextConflict> conflicts,
        List<PassedOver> passedOver, List<CheckRun.Failure> failures) implements CheckTextResult {

    static TextCheck of(ArticleText read, Tried tried, List<PassedOver> passedOver) {
        return new TextCheck(read.text(), read.title(), read.published(),
                tried.sayings().stream().map(TextClaim::of).toList(),
                tried.conflicts().stream().map(TextConflict::of).toList(), passedOver, tried.failures());
    }

    /**
     * One saying of the text.
     *
     * @param speaker the name of who says it
     * @param exact the words it rests on, {@code text.substring(start, end)}
     * @param heldAs the same claim as it is held, or null when it is new
     * @param saidBefore what was said before that says the same or supports it
     */
    public record TextClaim(String text, String speaker, SpeakerBasis speakerBasis, Stance stance, Certainty certainty,
            TimeSpan holds, ClaimContext context, Confidence confidence, int start, int end, String exact,
            @Nullable Claim heldAs, List<SaidBefore> saidBefore) {

        static TextClaim of(Said said) {
            Appearance appearance = said.appearance();
            var words = appearance.passage();
            return new TextClaim(said.claim().text(), appearance.claimant().name(), appearance.speakerBasis(),
                    appearance.stance(), appearance.certainty(), appearance.holds(), said.claim().context(),
                    appearance.confidence(), words.start(), words.end(), words.exact(), said.heldAs(), said.before());
        }
    }

    /** A conflict of the text with what is held, or with itself. */
    public record TextConflict(Check check, Severity severity, Explanation explanation,
            @Nullable Reconciliation reconciliation, List<TextSide> sides) {

        static TextConflict of(Conflict conflict) {
            return new TextConflict(conflict.check(), conflict.check().severity(), conflict.explanation(),
                    conflict.reconciliation(), conflict.sides().stream().map(TextSide::of).toList());
        }
    }

    /** One side of a conflict. */
    public sealed interface TextSide {

        static TextSide of(Part part) {
            return switch (part) {
                case OwnPart(var role, var sayings) ->
                    new OwnTextSide(role, sayings.stream().map(TextClaim::of).toList());
                case HeldPart(var role, var claim, var appearances) -> new HeldTextSide(role, claim, appearances);
            };
        }
    }

    /** What the text says. */
    public record OwnTextSide(String role, List<TextClaim> claims) implements TextSide {}

    /** What is held, and who says it where. */
    public record HeldTextSide(String role, Claim claim, List<Appearance> appearances) implements TextSide {}
}

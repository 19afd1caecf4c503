package io.counterclaim.intake;

import io.counterclaim.article.Quote;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.RecorderKind;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.intake.IntakeController.SubmitArticleInput;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims that somebody took out of an article, as the API takes them.
 *
 * @param article the article's id, or the URI of which it is the newest version; null when it is given here
 * @param newArticle the article itself, to be taken in with them, or null
 */
record RecordClaimsInput(@Nullable String article, @Nullable SubmitArticleInput newArticle, RecorderInput by,
        List<ClaimInput> claims) {

    /** Who took them out. */
    record RecorderInput(RecorderKind kind, String name, @Nullable String version) {}

    /**
     * One saying of a claim.
     *
     * @param text the claim in a sentence, just where no predicate tells it
     * @param claimant who says it, or null for the article's own voice
     * @param speakerBasis the way the speaker is known, or null for the usual one
     * @param holds EDTF, or null to go by the words and the article
     * @param note why it is worth checking, or null
     */
    record ClaimInput(EvidenceInput evidence, @Nullable String text, @Nullable String predicate,
            @Nullable EntityInput subject, @Nullable ClaimValueInput value,
            @Nullable List<QualificationInput> qualifiers, @Nullable EntityInput claimant,
            @Nullable SpeakerBasis speakerBasis, @Nullable EntityInput relayedBy, Stance stance, Certainty certainty,
            @Nullable String holds,
            @Nullable String note) {

        List<QualificationInput> narrowedBy() {
            return qualifiers == null ? List.of() : qualifiers;
        }

        /** All whom it names. */
        List<EntityInput> named() {
            var named = Stream.<@Nullable EntityInput>of(subject, claimant, relayedBy);
            var narrowing = narrowedBy().stream().map(QualificationInput::entity);
            var told = value == null ? Stream.<EntityInput>of() : value.named();
            return Stream.of(named, narrowing, told).flatMap(some -> some).flatMap(Stream::ofNullable).toList();
        }
    }

    /** The words that a claim rests on. */
    record EvidenceInput(String exact, @Nullable String prefix, @Nullable String suffix, @Nullable Integer start,
            @Nullable Integer end) {

        Quote quote() {
            return new Quote(exact, prefix, suffix, start, end);
        }
    }

    /** Whom somebody means: an id, or a name. */
    record EntityInput(@Nullable String id, @Nullable String name, @Nullable EntityType type) {}

    /** What a claim says; one of them is given. */
    record ClaimValueInput(@Nullable EntityInput entity, @Nullable EntityListInput entities, @Nullable String state,
            @Nullable QuantityInput quantity, @Nullable String date, @Nullable String text) {

        private Stream<EntityInput> named() {
            return Stream.concat(Stream.ofNullable(entity),
                    entities == null ? Stream.of() : entities.entities().stream());
        }
    }

    /** Several entities. */
    record EntityListInput(List<EntityInput> entities, ListClosure closure) {}

    /** A number of something. */
    record QuantityInput(double number, @Nullable Double upTo, String unit, Comparison comparison) {}

    /** What narrows a claim: an entity, or words. */
    record QualificationInput(String name, @Nullable EntityInput entity, @Nullable String text) {}
}

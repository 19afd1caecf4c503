package io.counterclaim.extraction.model;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Claimant;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Signal;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.Drafts;
import io.counterclaim.extraction.predicate.HoldingTime;
import io.counterclaim.language.Span;
import io.counterclaim.vocabulary.Predicate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a language model told against the article. What is not found there word for word is refused with a reason
 * and never mended: so the worst that an invention, or an instruction hidden in the article, can do is to be refused.
 */
final class Verification {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,][\\p{N}]+)*");
    private static final Set<EntityType> SPEAKERS = Set.of(EntityType.PERSON, EntityType.STATE,
            EntityType.ORGANISATION, EntityType.GROUP);
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_CLAIM = 500;
    private final ArticleText article;
    private final ModelClaims claims;
    private final HoldingTime moments;
    private final Drafts drafts;
    private final Set<String> known;

    Verification(ArticleText article, ModelClaims claims, Drafts drafts) {
        this.article = article;
        this.claims = claims;
        this.drafts = drafts;
        this.moments = new HoldingTime(article.published());
        this.known = words(article.text()).map(Verification::folded).collect(Collectors.toSet());
    }

    /** What became of one told claim. */
    sealed interface Outcome {
        record Kept(AppearanceDraft draft) implements Outcome {}

        /** @param words the passage that was asked about */
        record Refused(Span words, String reason) implements Outcome {}
    }

    /** Verifies a claim told of one of the paragraphs {@code asked} about, by their numbers. */
    Outcome verify(ModelClaim said, Map<Integer, Span> asked) {
        Span whole = asked.values().stream().reduce(Span::and).orElseThrow();
        Span paragraph = said.paragraph() == null ? null : asked.get(said.paragraph());
        if (paragraph == null) {
            return new Outcome.Refused(whole, "the language model names a paragraph that it was not asked about");
        }
        Span quote = said.quote() == null ? null : find(said.quote(), paragraph);
        String reason = quote == null ? "the language model's quote is not in the article" : unfit(said, quote);
        return quote == null || reason != null
                ? new Outcome.Refused(paragraph, String.valueOf(reason))
                : new Outcome.Kept(draft(said, paragraph, quote));
    }

    private @Nullable String unfit(ModelClaim said, Span quote) {
        if (words(article.text().substring(quote.start(), quote.end())).count() < FEWEST_WORDS) {
            return "the language model's quote is too short to carry a claim";
        }
        if (!isWhole(said)) {
            return "the language model's claim is not of the asked form";
        }
        if (!spoken(said)) {
            return "the language model names a speaker whom the article does not";
        }
        return namesOnlyWhatTheArticleNames(said)
                ? null
                : "the language model's claim names what the article does not";
    }

    private static boolean isWhole(ModelClaim said) {
        String claim = said.claim();
        return claim != null && !claim.isBlank() && claim.length() <= LONGEST_CLAIM
                && claim.codePoints().noneMatch(Character::isISOControl)
                && ModelClaim.constant(Stance.class, said.stance()) != null
                && ModelClaim.constant(Certainty.class, said.certainty()) != null
                && ModelClaim.constant(Predicate.Kind.class, said.kind()) != null;
    }

    /** The article's own voice, or somebody whose name and whose saying stand in the article word for word. */
    private boolean spoken(ModelClaim said) {
        if (said.speaker() == null) {
            return true;
        }
        EntityType type = ModelClaim.constant(EntityType.class, said.speakerType());
        return type != null && SPEAKERS.contains(type) && isInArticle(said.speaker()) && said.speakerWords() != null
                && isInArticle(said.speakerWords());
    }

    /** The claim is the model's own sentence: its names and numbers, at least, must be the article's. */
    private boolean namesOnlyWhatTheArticleNames(ModelClaim said) {
        boolean parts = Stream.concat(Stream.of(said.subject(), nameOf(said)), qualifiers(said))
                .filter(Objects::nonNull).allMatch(this::isInArticle);
        return parts && words(Objects.requireNonNull(said.claim()))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)))
                .map(Verification::folded).allMatch(known::contains);
    }

    private static @Nullable String nameOf(ModelClaim said) {
        return said.valueType() == null ? null : said.value();
    }

    private static Stream<@Nullable String> qualifiers(ModelClaim said) {
        return said.qualifiers() == null
                ? Stream.empty()
                : said.qualifiers().stream().filter(q -> q.type() != null).map(ModelClaim.Named::value);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(java.util.regex.MatchResult::group);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private boolean isInArticle(String words) {
        return find(words, new Span(0, article.text().length())) != null;
    }

    /** Where exactly these words stand, not inside longer ones, or null. */
    private @Nullable Span find(String words, Span within) {
        String text = article.text();
        if (words.isBlank()) {
            return null;
        }
        for (int at = text.indexOf(words, within.start()); at >= 0
                && at + words.length() <= within.end(); at = text.indexOf(words, at + 1)) {
            if (!joins(text, at) && !joins(text, at + words.length())) {
                return new Span(at, at + words.length());
            }
        }
        return null;
    }

    /** True when a word, or one character's two code units, stands across the offset. */
    private static boolean joins(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        boolean letters = Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
        return letters || Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private AppearanceDraft draft(ModelClaim said, Span paragraph, Span quote) {
        Stance stance = required(Stance.class, said.stance());
        Certainty certainty = required(Certainty.class, said.certainty());
        Predicate.Kind kind = required(Predicate.Kind.class, said.kind());
        Claim claim = claims.claim(said, Objects.requireNonNull(said.claim()).strip());
        Claimant claimant = said.speaker() == null
                ? article.source()
                : claims.entity(said.speaker(), required(EntityType.class, said.speakerType()));
        return new AppearanceDraft(claim, claimant, null, stance, certainty,
                moments.holds(article.text(), paragraph, quote, quote.start(), kind, certainty), drafts.passage(quote),
                "the language model took it as a claim", assessment(said), null);
    }

    private static Assessment assessment(ModelClaim said) {
        SpeakerBasis basis = said.speaker() == null ? SpeakerBasis.OWN_VOICE : SpeakerBasis.EXPLICIT;
        return new Assessment(basis, Confidence.MEDIUM,
                List.of(new Signal(Signal.Kind.PARSE, 0, "a language model read it; its quote stands in the article")));
    }

    private static <E extends Enum<E>> E required(Class<E> type, @Nullable String name) {
        return Objects.requireNonNull(ModelClaim.constant(type, name));
    }
}

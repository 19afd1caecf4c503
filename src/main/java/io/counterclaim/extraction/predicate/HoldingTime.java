package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.Certainty;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import io.counterclaim.time.Lean;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When what a claim tells of holds. */
public final class HoldingTime {
    /** Farther than this many characters from the words of a claim, a date tells of something else. */
    private static final int NEAR = 60;
    private final TimeSpan published;
    /** One article is read sentence by sentence, and each asks for its times as often as it makes claims. */
    private Span looked = new Span(0, 0);
    private List<TimeExpression> seen = List.of();

    /** Computes times of an article that was published then. */
    public HoldingTime(TimeSpan published) {
        this.published = published;
    }

    /** The date that a part of the claim names, or null. */
    @Nullable
    TimeSpan named(Sentence sentence, Span words) {
        List<TimeExpression> found = TimeExpressions.find(sentence.article(), words.start(), words.end());
        return found.isEmpty() ? null : found.getFirst().resolve(published);
    }

    /**
     * The time a claim holds: the nearest time expression in its words; else the article's own date, for a state; else
     * some time up to that date, for an event; else from that date on, for a plan.
     */
    public TimeSpan holds(Sentence sentence, Span words, Word anchor, Predicate.Kind kind, Certainty certainty) {
        Lean lean = isAhead(certainty) || isAhead(sentence, anchor) ? Lean.FUTURE : Lean.PAST;
        return holds(sentence.article(), sentence.span(), words, sentence.start(sentence.token(anchor)), kind,
                certainty, lean);
    }

    private static boolean isAhead(Certainty certainty) {
        return certainty == Certainty.PLANNED || certainty == Certainty.WANTED || certainty == Certainty.POSSIBLE;
    }

    /** "will open it when she flies": the present in a clause below what will be is to come. */
    private static boolean isAhead(Sentence sentence, Word anchor) {
        Word above = anchor.tag().matches("VB[PZ]") ? sentence.parent(anchor) : null;
        return above != null && sentence.relation(anchor).startsWith("advcl")
                && sentence.children(above).stream().anyMatch(
                        c -> sentence.relation(c).equals("aux") && c.lemma().matches("(?i)will|shall|wo|'ll|’ll"));
    }

    /** The same where no sentence is parsed: {@code around} is the text to look in, {@code at} what is told of. */
    public TimeSpan holds(String text, Span around, Span words, int at, Predicate.Kind kind, Certainty certainty) {
        return holds(text, around, words, at, kind, certainty, isAhead(certainty) ? Lean.FUTURE : Lean.PAST);
    }

    private TimeSpan holds(String text, Span around, Span words, int at, Predicate.Kind kind, Certainty certainty,
            Lean lean) {
        TimeExpression nearest = times(text, around).stream()
                .filter(e -> words.contains(e.start()) || distance(e, words) <= NEAR)
                .filter(e -> lean == Lean.PAST || certainty == Certainty.POSSIBLE || !isOver(e))
                .min(Comparator.comparingInt(e -> Math.abs(e.start() - at))).orElse(null);
        if (nearest != null && (words.contains(nearest.start()) || kind == Predicate.Kind.EVENT)) {
            return nearest.resolve(published, lean);
        }
        if (certainty == Certainty.PLANNED || certainty == Certainty.WANTED) {
            return open(published.from(), null, "planned or wanted when the article was published");
        }
        return kind == Predicate.Kind.STATE
                ? published.with(published.basis(), "told as present by the article: " + published.reason())
                : open(null, published.to(), "told as past by the article");
    }

    /** "will shut again after opening two weeks ago": what is to come is not of that time. */
    private boolean isOver(TimeExpression expression) {
        TimeSpan time = expression.resolve(published, Lean.FUTURE);
        return time.to() != null && published.from() != null && time.to().isBefore(published.from());
    }

    private List<TimeExpression> times(String text, Span around) {
        if (!around.equals(looked)) {
            looked = around;
            seen = TimeExpressions.find(text, around.start(), around.end());
        }
        return seen;
    }

    private static int distance(TimeExpression expression, Span words) {
        return Math.max(expression.start() - words.end(), words.start() - expression.end());
    }

    private TimeSpan open(java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to, String reason) {
        if (from == null && to == null) {
            return TimeSpan.unknown(reason + ", whose date is not known");
        }
        TimeBasis basis = published.basis() == TimeBasis.UNKNOWN ? TimeBasis.UNKNOWN : TimeBasis.INFERRED;
        return TimeSpan.between(from, to, basis, reason);
    }
}

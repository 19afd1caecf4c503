package io.counterclaim.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which claims to list; null leaves a condition out. */
record ClaimFilter(@Nullable String text, @Nullable String predicate, @Nullable String subject,
        @Nullable String article, @Nullable String claimant, @Nullable Stance stance) {
    static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null);

    /** The same for the entities that merged ones were merged into. */
    ClaimFilter resolved(UnaryOperator<String> kept) {
        return new ClaimFilter(text, predicate, subject == null ? null : kept.apply(subject), article,
                claimant == null ? null : kept.apply(claimant), stance);
    }

    /** Whether it names a subject, an article or a claimant, each of which leads to its own claims. */
    boolean names() {
        return subject != null || article != null || claimant != null;
    }

    Map<String, @Nullable Object> parameters(@Nullable Order order, @Nullable Instant asOf) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", text);
        parameters.put("predicate", predicate);
        parameters.put("subject", subject);
        parameters.put("article", article);
        parameters.put("claimant", claimant);
        parameters.put("stance", stance == null ? null : stance.name());
        parameters.put("order", order == null ? Field.TEXT.name() : order.field.name());
        parameters.put("asOf", asOf == null ? null : asOf.atOffset(ZoneOffset.UTC));
        return parameters;
    }

    /** In which order. */
    record Order(Field field, Direction direction) {}

    /** By what. */
    enum Field {
        TEXT, PREDICATE, RECORDED_AT
    }

    /** Which end comes first. */
    enum Direction {
        ASC, DESC
    }
}

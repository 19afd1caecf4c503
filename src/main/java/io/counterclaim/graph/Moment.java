package io.counterclaim.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where in time the graph is looked at.
 *
 * @param asOf only what had been recorded by then and was not superseded yet; what stands now when null
 * @param validAt only what can hold on that day; of whatever time when null
 */
public record Moment(@Nullable Instant asOf, @Nullable LocalDate validAt) {
    /** What stands now, of whatever time. */
    public static final Moment NOW = new Moment(null, null);

    /** Whether it is {@link #NOW}. */
    public boolean isNow() {
        return equals(NOW);
    }

    /** Whether what happened then had not happened yet. */
    public boolean isBefore(Instant then) {
        return asOf != null && asOf.isBefore(then);
    }

    /** The parameters {@code asOf} and {@code validAt}, and these. */
    public Map<String, @Nullable Object> and(Map<String, ? extends @Nullable Object> more) {
        var parameters = new HashMap<String, @Nullable Object>(more);
        parameters.put("asOf", asOf == null ? null : asOf.atOffset(ZoneOffset.UTC));
        parameters.put("validAt", validAt);
        return parameters;
    }
}

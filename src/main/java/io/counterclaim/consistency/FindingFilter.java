package io.counterclaim.consistency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list; null leaves a condition out.
 *
 * @param reconciled only the reconciled ones, or only the others
 * @param firstSeenAfter only those that were first found later
 * @param status only those of these; all but the resolved ones when null
 */
public record FindingFilter(@Nullable Boolean reconciled, @Nullable List<FindingStatus> status,
        @Nullable String check, @Nullable Severity severity, @Nullable CheckKind kind, @Nullable String claim,
        @Nullable String article, @Nullable String entity, @Nullable Instant firstSeenAfter) {
    /** Everything that still stands. */
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null, null, null,
            null);

    /** The same for one kind; a filter that names another kind leaves nothing. */
    FindingFilter of(CheckKind only) {
        List<FindingStatus> none = kind == null || kind == only ? status : List.of();
        return new FindingFilter(reconciled, none, check, severity, only, claim, article, entity, firstSeenAfter);
    }

    /** True when it names something from which few findings can be reached. */
    boolean anchored() {
        return claim != null || article != null || entity != null;
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("reconciled", reconciled);
        parameters.put("status", status == null
                ? Arrays.stream(FindingStatus.values()).filter(s -> s != FindingStatus.RESOLVED).map(Enum::name)
                        .toList()
                : status.stream().map(Enum::name).toList());
        parameters.put("check", check);
        parameters.put("severity", severity == null ? null : severity.name());
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("claim", claim);
        parameters.put("article", article);
        parameters.put("entity", entity);
        parameters.put("firstSeenAfter", firstSeenAfter == null ? null : firstSeenAfter.atOffset(ZoneOffset.UTC));
        return parameters;
    }
}

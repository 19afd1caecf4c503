package io.counterclaim.consistency;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What findings can be filtered by. */
public final class FindingFilters {
    private static final Conditions CONDITIONS = Conditions.of("consistency/finding");
    private static final List<String> STANDING = Arrays.stream(FindingStatus.values())
            .filter(status -> status != FindingStatus.RESOLVED).map(Enum::name).toList();

    private FindingFilters() {}

    /** The filter; what is resolved is left out unless it speaks of the status. */
    public static Filtered standing(Filter filter) {
        return of(filter, null, Set.of());
    }

    /** The filter for one kind, or for all; what is resolved is left out unless the filter speaks of the status. */
    static Filtered of(Filter filter, @Nullable CheckKind kind, Set<String> facets) {
        var wanted = new TreeMap<String, Object>(Map.of("and", List.of(filter.tree())));
        if (kind != null) {
            wanted.put("kind", kind.name());
        }
        if (filter.texts(Set.of("status")).isEmpty()) {
            wanted.put("status", STANDING);
        }
        return CONDITIONS.of(new Filter(wanted), facets);
    }

    /** The same of findings as they stand now: what they say is in themselves. */
    public static Filtered now(Filtered filter) {
        return filter.renamed("s", "f");
    }

    /** What leaves everything, counted by these facets. */
    static Filtered all(Set<String> facets) {
        return CONDITIONS.of(Filter.ALL, facets);
    }

    /** The filter for all, resolved ones too unless it speaks of the status. */
    static Filtered whateverItsStatus(Filter filter) {
        return now(CONDITIONS.of(filter));
    }
}

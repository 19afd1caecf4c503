package io.counterclaim.consistency;

import io.counterclaim.consistency.Finding.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of the graph as it was known at one time, or of what can hold on one day. It is kept nowhere.
 *
 * @param id the finding's, whether or not there is one
 */
public record FindingAt(String id, Check check, Explanation explanation, @Nullable Reconciliation reconciliation,
        List<Side> sides) {
    public FindingAt {
        sides = List.copyOf(sides);
    }
}

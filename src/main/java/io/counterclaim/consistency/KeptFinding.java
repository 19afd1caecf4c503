package io.counterclaim.consistency;

import io.counterclaim.graph.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding about claims of the focus, as it is kept.
 *
 * @param resolved whether it was not found the last time
 * @param content a hash of what it says; null where it was kept by a version that wrote none
 * @param about the claims of the focus that it is about
 */
record KeptFinding(String id, String check, boolean resolved, @Nullable String content, List<String> about) {

    static KeptFinding of(Answer row) {
        return new KeptFinding(row.text("id"), row.text("check"), row.flag("resolved"), row.textOrNull("content"),
                row.texts("about"));
    }

    /** Whether nothing has to be written down when the checks find that. */
    boolean says(Found found) {
        return !resolved && found.content().equals(content);
    }
}

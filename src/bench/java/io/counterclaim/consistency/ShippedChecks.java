package io.counterclaim.consistency;

import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of the checks and concepts that come with the application. */
public final class ShippedChecks {

    private ShippedChecks() {}

    /** The text of each by its id, concepts first, as a server plans them after it started. */
    public static Map<String, String> statements() {
        var statements = new LinkedHashMap<String, String>();
        Rehearsal.shipped().forEach(file -> statements.put(file.name(), file.text()));
        return statements;
    }

    /** Parameters of the types that a run gives. */
    public static Map<String, Object> parameters() {
        return Rehearsal.PARAMETERS;
    }
}

package io.counterclaim.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every check that is in use, in the order of ids. */
public final class Checks {
    private final Map<String, Check> checks = new LinkedHashMap<>();

    Checks(List<Check> checks) {
        checks.forEach(check -> this.checks.put(check.id(), check));
    }

    /** All of them. */
    public List<Check> all() {
        return List.copyOf(checks.values());
    }

    /** The ids of all of them. */
    List<String> ids() {
        return List.copyOf(checks.keySet());
    }

    /** The check with that id, or null when no such file is in use. */
    public @Nullable Check byId(String id) {
        return checks.get(id);
    }
}

package io.counterclaim.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every check that is in use, in the order of ids, and what is wrong with files that are not. */
public final class Checks {
    private volatile Map<String, Check> checks = Map.of();
    private volatile List<Problem> problems = List.of();

    Checks(List<Check> checks) {
        replace(checks, List.of());
    }

    /**
     * Why a file of the user's is not in use as it stands.
     *
     * @param problem which file, which line, what is wrong
     * @param remedy what to do about it
     */
    public record Problem(String problem, String remedy) {
        static Problem of(BrokenCheckException e) {
            return new Problem(String.valueOf(e.getMessage()), e.remedy());
        }
    }

    void replace(List<Check> inUse, List<Problem> notInUse) {
        var byId = new LinkedHashMap<String, Check>();
        inUse.forEach(check -> byId.put(check.id(), check));
        checks = byId;
        problems = List.copyOf(notInUse);
    }

    /** All of them. */
    public List<Check> all() {
        return List.copyOf(checks.values());
    }

    /** What is wrong with files of the user's; of each the last version that could be used stays in use. */
    public List<Problem> problems() {
        return problems;
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

package io.counterclaim.consistency;

import io.counterclaim.graph.ContentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a check: what it found.
 *
 * @param subject the ids of the claims that identify the finding, sorted
 * @param concerns appearances with the role each plays in it, sorted
 * @param detail the values and thresholds used, by name, so that it can be recomputed by hand
 */
record Found(Check check, List<String> subject, List<Map<String, String>> concerns,
        Reconciliation.@Nullable Reason reconciliation, Map<String, String> detail) {
    private static final String MESSAGE = "message";
    private static final String BECAUSE = "because";

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException when the row does not keep the contract; the message says how
     */
    static Found of(Check check, Map<String, Object> row, Collection<String> focus) {
        List<String> subject = list(row, "subject").stream().map(String::valueOf).distinct().sorted().toList();
        if (subject.stream().noneMatch(focus::contains)) {
            throw new IllegalArgumentException("'subject' is " + subject + ", which holds no claim of $focus");
        }
        return new Found(check, subject, concerns(list(row, "concerns")), reason(row.get("reconciliation")),
                detail(row.get("detail")));
    }

    private static List<?> list(Map<String, Object> row, String column) {
        if (row.get(column) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("'" + column + "' is no list");
    }

    private static List<Map<String, String>> concerns(List<?> column) {
        var concerns = new TreeMap<String, Map<String, String>>();
        for (Object concern : column) {
            if (!(concern instanceof Map<?, ?> map) || !(map.get("role") instanceof String role)
                    || !(map.get("id") instanceof String id)) {
                throw new IllegalArgumentException("'concerns' holds " + concern + " instead of {role, id}");
            }
            concerns.put(role + " " + id, Map.of("role", role, "id", id));
        }
        return List.copyOf(concerns.values());
    }

    private static Reconciliation.@Nullable Reason reason(@Nullable Object column) {
        try {
            return column == null ? null : Reconciliation.Reason.valueOf(column.toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'reconciliation' is '" + column + "', which is no reason", e);
        }
    }

    private static Map<String, String> detail(@Nullable Object column) {
        if (!(column instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("'detail' is no map");
        }
        var detail = new TreeMap<String, String>();
        map.forEach((name, value) -> {
            String text = value == null ? "" : spelled(value);
            if (!text.isEmpty()) {
                detail.put(String.valueOf(name), text);
            }
        });
        return detail;
    }

    private static String spelled(Object value) {
        return value instanceof Collection<?> many
                ? String.join(", ", many.stream().filter(Objects::nonNull).map(Found::spelled).toList())
                : value.toString();
    }

    /** The same however often and in whichever order it is found. */
    String id() {
        var parts = new ArrayList<String>(List.of(check.id()));
        parts.addAll(subject);
        return ContentId.of("finding", parts.toArray(String[]::new));
    }

    /** Whether more than itself follows from it, such as that two claims contradict each other. */
    boolean mayContradict() {
        return check.kind() == CheckKind.CONTRADICTION && subject.size() == 2;
    }

    String message() {
        return detail.getOrDefault(MESSAGE, check.problem());
    }

    /** The arithmetic of the reconciliation, or null when there is none. */
    @Nullable
    String because() {
        return reconciliation == null ? null : detail.get(BECAUSE);
    }

    /** A hash of what it says: another one when anything of that changes. */
    String content() {
        var parts = new ArrayList<@Nullable String>(List.of(check.kind().name(), check.severity().name(), message()));
        parts.add(reconciliation == null ? null : reconciliation.name());
        detail.forEach((name, value) -> parts.addAll(List.of(name, value)));
        concerns.forEach(concern -> parts.add(concern.get("role") + " " + concern.get("id")));
        return ContentId.of("", parts.toArray(String[]::new)).substring(1);
    }

    /** As a row of parameters. */
    Map<String, Object> row() {
        var values = new LinkedHashMap<>(detail);
        values.keySet().removeAll(List.of(MESSAGE, BECAUSE));
        var properties = new HashMap<String, @Nullable Object>(Map.of("check", check.id(), "kind",
                check.kind().name(), "severity", check.severity().name(), "message", message(), "detailNames",
                List.copyOf(values.keySet()), "detailValues", List.copyOf(values.values())));
        properties.put("content", content());
        properties.put("reconciliation", reconciliation == null ? null : reconciliation.name());
        properties.put(BECAUSE, because());
        return Map.of("id", id(), "subject", subject, "concerns", concerns, "properties", properties);
    }
}

package io.counterclaim.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request did cost, by the values that the answer has. */
final class AnswerCost {
    private final FieldCost costs;
    private long total;

    private AnswerCost(FieldCost costs) {
        this.costs = costs;
    }

    /** The cost of an answer, measured as {@link CostEstimate} estimates it. */
    static long of(ExecutableNormalizedOperation operation, Map<?, ?> answer, FieldCost costs) {
        var cost = new AnswerCost(costs);
        cost.add(operation.getTopLevelFields(), List.of(answer));
        return Math.min(FieldCost.CEILING, cost.total);
    }

    /** Fields that share a key stand in objects of different types: an object that has the key has it from one. */
    private void add(List<ExecutableNormalizedField> fields, List<Map<?, ?>> objects) {
        var sharing = new LinkedHashMap<String, List<ExecutableNormalizedField>>();
        for (ExecutableNormalizedField field : fields) {
            if (!FieldCost.free(field)) {
                sharing.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1)).add(field);
            }
        }
        sharing.forEach((key, some) -> addSharing(key, some, objects));
    }

    private void addSharing(String key, List<ExecutableNormalizedField> sharing, List<Map<?, ?>> objects) {
        var children = new ArrayList<ExecutableNormalizedField>();
        sharing.forEach(field -> children.addAll(field.getChildren()));
        var below = new ArrayList<Map<?, ?>>();
        long values = 0;
        for (Map<?, ?> object : objects) {
            if (object.containsKey(key)) {
                values++;
                if (!children.isEmpty()) {
                    gather(object.get(key), below);
                }
            }
        }
        if (values > 0) {
            total += values + sharing.stream().mapToLong(costs::lookup).max().orElse(0);
            add(children, below);
        }
    }

    private static void gather(@Nullable Object value, List<Map<?, ?>> objects) {
        switch (value) {
            case Map<?, ?> object -> objects.add(object);
            case Collection<?> list -> list.forEach(entry -> gather(entry, objects));
            case null, default -> {
                // a leaf has nothing below
            }
        }
    }
}

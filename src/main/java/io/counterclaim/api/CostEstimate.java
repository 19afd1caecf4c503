package io.counterclaim.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayDeque;
import java.util.Deque;

/** The most that a request may cost, computed before anything is fetched: each page is taken to be full. */
final class CostEstimate {
    private final FieldCost costs;
    private final Deque<Place> open = new ArrayDeque<>();
    private long lookups;
    private long values;

    private CostEstimate(FieldCost costs) {
        this.costs = costs;
    }

    /** The estimate for an operation, its variables filled in and its fragments merged as they are executed. */
    static CostEstimate of(ExecutableNormalizedOperation operation, FieldCost costs) {
        var estimate = new CostEstimate(costs);
        operation.getTopLevelFields().forEach(field -> estimate.open.push(new Place(field, 1, -1)));
        while (!estimate.open.isEmpty()) {
            estimate.add(estimate.open.pop());
        }
        return estimate;
    }

    /** The cost of the lookups, which is known: it does not depend on how many rows they find. */
    long lookups() {
        return lookups;
    }

    /** The cost of the lookups and of all values that the answer may hold. */
    long total() {
        return atMost(lookups + values);
    }

    private void add(Place place) {
        if (FieldCost.free(place.field)) {
            return;
        }
        lookups = atMost(lookups + costs.lookup(place.field));
        values = atMost(values + place.times * costs.values(place.field, place.page));
        long times = atMost(place.times * costs.rows(place.field, place.page));
        long page = costs.page(place.field);
        place.field.getChildren().forEach(child -> open.push(new Place(child, times, page)));
    }

    private static long atMost(long cost) {
        return Math.min(FieldCost.CEILING, cost);
    }

    /**
     * A field where the document names it.
     *
     * @param times how many values it may have
     * @param page how long a list in it is, when it stands in a page; -1 when it does not
     */
    private record Place(ExecutableNormalizedField field, long times, long page) {}
}

package io.counterclaim.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a request may cost at most, told before anything is fetched: each page is taken to be full. */
final class CostEstimate {
    private final FieldCost costs;
    private final Deque<Place> open = new ArrayDeque<>();
    private long total;

    private CostEstimate(FieldCost costs) {
        this.costs = costs;
    }

    /** The estimate for an operation, its variables filled in and its fragments merged as they are executed. */
    static long of(ExecutableNormalizedOperation operation, FieldCost costs) {
        var estimate = new CostEstimate(costs);
        operation.getTopLevelFields().forEach(field -> estimate.open.push(new Place(field, 1, -1)));
        while (!estimate.open.isEmpty()) {
            estimate.add(estimate.open.pop());
        }
        return estimate.total;
    }

    private void add(Place place) {
        if (FieldCost.free(place.field)) {
            return;
        }
        total = Math.min(FieldCost.CEILING, total + place.times + costs.lookup(place.field));
        long times = Math.min(FieldCost.CEILING, place.times * costs.rows(place.field, place.page));
        long page = costs.page(place.field);
        place.field.getChildren().forEach(child -> open.push(new Place(child, times, page)));
    }

    /**
     * A field where the document names it.
     *
     * @param times how many values it may have
     * @param page how long a list in it is, when it stands in a page; -1 when it does not
     */
    private record Place(ExecutableNormalizedField field, long times, long page) {}
}

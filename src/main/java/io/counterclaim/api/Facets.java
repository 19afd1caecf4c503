package io.counterclaim.api;

import io.counterclaim.graph.Answer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of the things on a whole list have which values.
 *
 * @param byName the facets that were asked for
 */
public record Facets(Map<String, Facet> byName) {
    /** How many values of one facet are told: those that most have. */
    public static final int MOST = 100;
    /** Nothing was counted. */
    public static final Facets NONE = new Facets(Map.of());

    public Facets {
        byName = Map.copyOf(byName);
    }

    /**
     * The values of one facet.
     *
     * @param buckets the values that most have, those first
     * @param others how many values more there are
     * @param unknown how many things have one that is not known
     */
    public record Facet(List<Bucket> buckets, int others, int unknown) {
        static final Facet EMPTY = new Facet(List.of(), 0, 0);

        public Facet {
            buckets = List.copyOf(buckets);
        }
    }

    /**
     * One value.
     *
     * @param count how many things have it
     * @param thing what the value is the id of, as the graph has it, or null where it is none
     */
    public record Bucket(String value, int count, @Nullable Answer thing) {

        /** What the value is the id of. */
        public Answer named() {
            return Objects.requireNonNull(thing, value);
        }
    }

    /** What a statement answers: {@code facet}, {@code unknown}, {@code others} and {@code buckets}. */
    static Facets of(List<Answer> rows) {
        var facets = new HashMap<String, Facet>();
        rows.forEach(row -> facets.put(row.text("facet"), new Facet(row.children("buckets").stream().map(Facets::bucket)
                .sorted(Comparator.comparing(Bucket::count).reversed().thenComparing(Bucket::value)).toList(),
                row.number("others").intValue(), row.number("unknown").intValue())));
        return new Facets(facets);
    }

    private static Bucket bucket(Answer row) {
        return new Bucket(row.text("value"), row.number("count").intValue(), row.childOrNull("thing"));
    }

    /** The facet of that name; an empty one where nothing has a value. */
    public Facet of(String name) {
        return byName.getOrDefault(name, Facet.EMPTY);
    }
}

package io.counterclaim.api;

import io.counterclaim.graph.Moment;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where {@code node(id:)} finds the objects of one kind; each module offers a bean for each of its kinds. */
public interface NodeSource {
    /** What stands before the colon of its ids: {@code claim} for {@code claim:0f3a…}. */
    String kind();

    /** The object with that id as it was known at a moment, of a class named as its GraphQL type, or null when there is none. */
    @Nullable
    Object byId(String id, Moment moment);

    /** The objects of one kind, as {@code find} finds them; one that never changes need not mind the moment. */
    static NodeSource of(String kind, BiFunction<String, Moment, ? extends @Nullable Object> find) {
        return new NodeSource() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public @Nullable Object byId(String id, Moment moment) {
                return find.apply(id, moment);
            }
        };
    }
}

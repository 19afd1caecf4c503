package io.counterclaim.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where {@code node(id:)} finds the objects of one kind; each module offers a bean for each of its kinds. */
public interface NodeSource {
    /** What stands before the colon of its ids: {@code claim} for {@code claim:0f3a…}. */
    String kind();

    /** The object with that id, of a class named as its GraphQL type, or null when there is none. */
    @Nullable
    Object byId(String id);

    /** The objects of one kind, as {@code find} finds them. */
    static NodeSource of(String kind, Function<String, ? extends @Nullable Object> find) {
        return new NodeSource() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public @Nullable Object byId(String id) {
                return find.apply(id);
            }
        };
    }
}

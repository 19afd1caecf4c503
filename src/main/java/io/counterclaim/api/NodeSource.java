package io.counterclaim.api;

import org.jspecify.annotations.Nullable;

/** Where {@code node(id:)} finds the objects of one kind; each module offers a bean for each of its kinds. */
public interface NodeSource {
    /** What stands before the colon of its ids: {@code claim} for {@code claim:0f3a…}. */
    String kind();

    /** The object with that id, of a class named as its GraphQL type, or null when there is none. */
    @Nullable
    Object byId(String id);
}

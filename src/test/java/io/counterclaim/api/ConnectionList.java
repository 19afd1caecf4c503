package io.counterclaim.api;

/**
 * A connection of the schema and how to come by one.
 *
 * @param field {@code Type.field}
 * @param around a document around the field, with {@code %s} in its place
 * @param path where the document's answer has it
 * @param arguments what the field needs besides the page; empty when nothing
 * @param id what tells one node from another
 */
record ConnectionList(String field, String around, String path, String arguments, String id) {

    static ConnectionList of(String field, String around, String path) {
        return new ConnectionList(field, around, path, "", "id");
    }

    static ConnectionList atRoot(String field) {
        return of("Query." + field, "{ %s }", field);
    }

    static ConnectionList ofNode(String type, String field, String id) {
        return of(type + "." + field, "{ node(id: \"" + id + "\") { ... on " + type + " { %s } } }", "node." + field);
    }

    ConnectionList with(String more, String told) {
        return new ConnectionList(field, around, path, more, told);
    }

    /** @param page the arguments of the page, as GraphQL writes them */
    String document(String page, boolean counted) {
        String all = String.join(", ", java.util.stream.Stream.of(arguments, page).filter(a -> !a.isEmpty()).toList());
        return around.formatted(field.substring(field.indexOf('.') + 1) + (all.isEmpty() ? "" : "(" + all + ")") + " { "
                + (counted ? "totalCount " : "") + "edges { cursor node { " + id + " } } pageInfo { hasNextPage"
                + " hasPreviousPage startCursor endCursor } }");
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? field : field + "(" + arguments + ")";
    }
}

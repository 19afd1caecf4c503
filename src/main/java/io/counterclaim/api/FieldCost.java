package io.counterclaim.api;

import graphql.TrivialDataFetcher;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cost of one field of a request: 1 for each value and each entry of a list, as the engine counts them, and more,
 * once, for a field that is looked up rather than read from its parent. Lookups are batched: more rows do not cost more.
 */
final class FieldCost {
    /** The cost of looking a field up: with the default limit, a request may look up a hundred. */
    static final int LOOKUP = 5000;
    /** The estimated cost of counting one list: the database reads all of it, and the answer holds a number. */
    static final int COUNT = 200;
    /** How long a list without pages is taken to be: findings have few sides, entities few names. */
    static final int PLAIN_LIST = 5;
    /** The cost of whatever costs as much or more: more than any limit. */
    static final long CEILING = Integer.MAX_VALUE;
    private static final Set<String> COUNTED = Set.of("totalCount", "facets");
    private static final Set<String> ABOUT_THE_SCHEMA = Set.of("__schema", "__type");
    private final GraphQLSchema schema;
    /** Whether the fields of types are looked up, as far as anybody asked. */
    private final Map<String, Map<String, Boolean>> lookedUp = new ConcurrentHashMap<>();

    FieldCost(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** True for questions about the schema: they fetch nothing, and the engine has a limit of its own for them. */
    static boolean free(ExecutableNormalizedField field) {
        return ABOUT_THE_SCHEMA.contains(field.getFieldName());
    }

    /** Whether it tells the costs of this schema's fields. */
    boolean isOf(GraphQLSchema other) {
        return schema == other;
    }

    /** What looking the field up costs, however many rows it is looked up for; a list given costs its entries. */
    long lookup(ExecutableNormalizedField field) {
        long cost = field.getResolvedArguments().isEmpty() ? 0 : entries(field.getResolvedArguments());
        for (String type : field.getObjectTypeNames()) {
            if (lookedUp.computeIfAbsent(type, name -> new ConcurrentHashMap<>()).computeIfAbsent(field.getFieldName(),
                    name -> lookedUp(type, name))) {
                return cost + LOOKUP;
            }
        }
        return cost;
    }

    private boolean lookedUp(String type, String name) {
        GraphQLObjectType object = schema.getObjectType(type);
        GraphQLFieldDefinition definition = object == null ? null : object.getFieldDefinition(name);
        return definition != null && !(schema.getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type, name), definition) instanceof TrivialDataFetcher);
    }

    /** The cost of one value of the field with its entries, where {@code page} is the size of the page it is on. */
    long values(ExecutableNormalizedField field, long page) {
        boolean counts = COUNTED.contains(field.getFieldName())
                && field.getObjectTypeNames().stream().allMatch(type -> type.endsWith("Connection"));
        return 1 + (isList(field) ? rows(field, page) : 0) + (counts ? COUNT : 0);
    }

    /** How many objects one value of the field holds at most, where {@code page} is the size of the page it is on. */
    long rows(ExecutableNormalizedField field, long page) {
        if (!isList(field)) {
            return 1;
        }
        if (field.getObjectTypeNames().stream().allMatch(type -> type.endsWith("Facet"))) {
            return Facets.MOST;
        }
        return page >= 0 ? page : Math.max(PLAIN_LIST, entries(field.getResolvedArguments()));
    }

    private boolean isList(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType(schema)));
    }

    /** How many entries a page of the field may have; -1 when it has no pages. */
    long page(ExecutableNormalizedField field) {
        if (!GraphQLTypeUtil.unwrapAll(field.getType(schema)).getName().endsWith("Connection")) {
            return -1;
        }
        Object size = field.getResolvedArguments().get("first");
        Object asked = size == null ? field.getResolvedArguments().get("last") : size;
        return asked instanceof Number n
                ? Math.clamp(n.longValue(), 0, PageRequest.MAX_SIZE)
                : PageRequest.DEFAULT_SIZE;
    }

    private static long entries(Object argument) {
        return switch (argument) {
            case Map<?, ?> input -> input.values().stream().mapToLong(FieldCost::entries).sum();
            case Collection<?> list -> list.size() + list.stream().mapToLong(FieldCost::entries).sum();
            case null, default -> 0;
        };
    }
}

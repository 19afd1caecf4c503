package io.counterclaim.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A query for each field of the schema that leads from one object to others, over as many objects as a page holds. */
final class NestedFields {
    /** Lists at the root from which everything else is reached. */
    private static final List<String> ROOTS = List.of("claims", "articles", "entities", "contradictions", "findings",
            "intakeJobs");
    private static final int DEEP_ENOUGH = 12;
    private final GraphQLSchema schema;
    private final Map<String, String> around = new LinkedHashMap<>();
    private final SortedMap<String, String> documents = new TreeMap<>();

    private NestedFields(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** {@code Type.field} and a document that asks for it; {@code SIZE} stands for the size of the first list. */
    static SortedMap<String, String> of(GraphQLSchema schema) {
        var fields = new NestedFields(schema);
        var open = new ArrayDeque<String>();
        for (String root : ROOTS) {
            fields.reach(schema.getQueryType().getFieldDefinition(root), "{ %s }", "(first: SIZE)", open);
        }
        while (!open.isEmpty()) {
            fields.walk((GraphQLFieldsContainer) java.util.Objects.requireNonNull(schema.getType(open.remove())), open);
        }
        return fields.documents;
    }

    /** How many fields stand inside one another. */
    static int depth(String document) {
        int depth = 0;
        int most = 0;
        boolean fragment = false;
        for (String word : document.split("\\s+")) {
            fragment |= word.equals("...");
            if (word.equals("{") && !fragment) {
                most = Math.max(most, ++depth);
            } else if (word.equals("{")) {
                fragment = false;
            } else if (word.equals("}")) {
                depth--;
            }
        }
        return most;
    }

    private void walk(GraphQLFieldsContainer type, ArrayDeque<String> open) {
        String path = around.get(type.getName());
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            boolean leads = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
            if (leads && field.getArguments().stream().noneMatch(GraphQLArgument::isDeprecated)) {
                String inside = type instanceof GraphQLInterfaceType || type instanceof GraphQLObjectType
                        ? path.formatted(
                                type instanceof GraphQLObjectType ? "... on " + type.getName() + " { %s }" : "%s")
                        : path;
                documents.put(type.getName() + "." + field.getName(),
                        inside.formatted(field.getName() + " " + leaf(field)));
                if (depth(inside) < DEEP_ENOUGH) {
                    reach(field, inside, "", open);
                }
            }
        }
    }

    /** Every type that a field leads to, by the first way that is found. */
    private void reach(GraphQLFieldDefinition field, String inside, String arguments, ArrayDeque<String> open) {
        GraphQLNamedOutputType to = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean list = to.getName().endsWith("Connection");
        String next = inside.formatted(field.getName() + arguments + (list ? " { edges { node { %s } } }" : " { %s }"));
        var type = list ? node((GraphQLObjectType) to) : to;
        List<? extends GraphQLNamedOutputType> types = switch (type) {
            case GraphQLUnionType union -> union.getTypes();
            case GraphQLInterfaceType shape -> schema.getImplementations(shape);
            default -> List.of(type);
        };
        types.stream().filter(t -> around.putIfAbsent(t.getName(), next) == null).forEach(t -> open.add(t.getName()));
    }

    private static GraphQLNamedOutputType node(GraphQLObjectType connection) {
        var edge = (GraphQLObjectType) GraphQLTypeUtil
                .unwrapAll(connection.getFieldDefinition("edges").getType());
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
    }

    private static String leaf(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getName().endsWith("Connection") ? "{ edges { node { __typename } } }" : "{ __typename }";
    }
}

package io.counterclaim.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Documents that are valid, or nearly, and whose every argument is chosen to do harm. */
final class HostileDocuments {
    /** They would change the graph, or run every check, and rightly so. */
    private static final Set<String> LEFT_OUT = Set.of("submitArticle", "submitArticles", "runChecks", "findingsAt");
    private static final List<String> STRINGS = List.of("' or 1=1 //", "\"}) detach delete n //", "`) return n //",
            "match (n) detach delete n", "') union match (n) return n.id as id //", "$param", "{{7*7}}", "${7*7}",
            "%s%n%x",
            "../../../etc/passwd", "<script>alert(1)</script>", "\u0000", "\u001f\u001f", "\u202e\ufeff",
            "\ud83d\ude00",
            "a".repeat(3000), "(".repeat(300), "*:*", "text:[* to *]", "a~1000", "/(a+)+$/", "AND OR NOT", "\\", "\"",
            "*", "?",
            "", " ", "\n\r\t", "claim:", ":", "claim:'", "entity:\u0000", "finding:%00", "node", "null", "-1", "NaN",
            "9999-99-99", "+999999999-01-01", "-999999999-12-31", "2020-02-30", "0000-00-00T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z", "P9999999999Y");
    private static final List<String> IDS = List.of("claim:main", "claim:10", "entity:main", "entity:10", "finding:10",
            "article:main", "source:daily", "review:10", "norland");
    private static final List<String> LISTS = List.of("claims", "articles", "entities", "contradictions", "findings",
            "searchClaims", "appearances", "supporters", "comparisons", "reviews", "passedOver");
    private static final List<String> NUMBERS = List.of("-1", "0", "1", "5", "100", "101", "2147483647", "-2147483648",
            "2147483648", "1e400", "-0.0", "99999999999999999999999");
    private final GraphQLSchema schema;
    private final Random random;
    private boolean changing;

    HostileDocuments(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** A question; its arguments have the right types, mostly. */
    String query(int depth) {
        changing = false;
        return "query " + selection(schema.getQueryType(), depth);
    }

    /** A change of what does not exist. */
    String mutation() {
        changing = true;
        return "mutation { " + field(pick(asked(schema.getMutationType())), 3) + " }";
    }

    private static List<GraphQLFieldDefinition> asked(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream().filter(field -> !LEFT_OUT.contains(field.getName())).toList();
    }

    /** One argument of one field, by a variable. */
    String withVariable(String name) {
        changing = false;
        GraphQLFieldDefinition field = pick(schema.getQueryType().getFieldDefinitions().stream()
                .filter(candidate -> !candidate.getArguments().isEmpty()).toList());
        GraphQLArgument argument = pick(field.getArguments());
        String below = below(field.getType(), 2);
        return "query($" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()) + ") { " + field.getName()
                + "("
                + argument.getName() + ": $" + name + ")" + below + " }";
    }

    /** A string that does harm somewhere. */
    String string() {
        return switch (random.nextInt(6)) {
            case 0 -> cursor();
            case 1, 2 -> changing ? pick(STRINGS) : pick(IDS);
            default -> pick(STRINGS);
        };
    }

    /** A cursor of a list there is, whose key is none. */
    private String cursor() {
        String key = random.ints(random.nextInt(6), 0, STRINGS.size()).mapToObj(STRINGS::get)
                .collect(Collectors.joining("\u001f"));
        String text = pick(LISTS) + (random.nextBoolean() ? "" : " by {field=TEXT, direction=ASC}") + "\u001f" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String selection(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLInterfaceType some ->
                "{ __typename ... on " + pick(schema.getImplementations(some)).getName() + " "
                        + selection(pick(schema.getImplementations(some)), depth) + " }";
            case GraphQLUnionType some -> {
                var one = (GraphQLObjectType) pick(some.getTypes());
                yield "{ __typename ... on " + one.getName() + " " + selection(one, depth) + " }";
            }
            case GraphQLFieldsContainer some -> random.ints(1 + random.nextInt(4), 0, 1000)
                    .mapToObj(n -> "x" + random.nextInt(1_000_000) + ": " + field(pick(asked(some)), depth - 1))
                    .collect(Collectors.joining(" ", "{ ", " }"));
            default -> "";
        };
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        String arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(3) == 0)
                .map(argument -> argument.getName() + ": " + literal(argument.getType(), 4))
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + below(field.getType(), depth);
    }

    private String below(GraphQLOutputType type, int depth) {
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
        if (GraphQLTypeUtil.isLeaf(bare)) {
            return "";
        }
        return depth <= 0 ? " { __typename }" : " " + selection(bare, depth);
    }

    private String literal(GraphQLInputType type, int depth) {
        if (random.nextInt(40) == 0) {
            return pick(List.of("null", "{}", "[]", "[[null]]", "TRUE", "\"\"\"block\"\"\"", "1.5", "$undefined"));
        }
        return switch (type) {
            case GraphQLNonNull some -> literal((GraphQLInputType) some.getWrappedType(), depth);
            case GraphQLList some -> random.ints(random.nextInt(4), 0, 2)
                    .mapToObj(n -> literal((GraphQLInputType) some.getWrappedType(), depth)).toList().toString();
            case GraphQLEnumType some -> pick(some.getValues()).getName();
            case GraphQLInputObjectType some -> some.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || depth > 0 && random.nextInt(3) == 0)
                    .map(field -> field.getName() + ": " + literal(field.getType(), depth - 1))
                    .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(GraphQLTypeUtil.simplePrint(type));
        };
    }

    private String scalar(String type) {
        return switch (type) {
            case "Int", "Float" -> pick(NUMBERS);
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Date" -> random.nextBoolean() ? "\"2020-01-01\"" : quoted(string());
            case "DateTime" -> random.nextBoolean() ? "\"2020-01-01T00:00:00Z\"" : quoted(string());
            default -> quoted(string());
        };
    }

    /** A string as documents and JSON write it. */
    static String quoted(String text) {
        return text.chars().mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\'
                ? String.format("\\u%04x", c)
                : String.valueOf((char) c)).collect(Collectors.joining("", "\"", "\""));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

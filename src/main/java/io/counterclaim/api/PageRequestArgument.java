package io.counterclaim.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Makes a {@link PageRequest} of the arguments of a field. */
@Component
class PageRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Integer first = field.getArgument("first");
        Integer last = field.getArgument("last");
        String after = field.getArgument("after");
        String before = field.getArgument("before");
        if ((first != null || after != null) && (last != null || before != null)) {
            throw new CounterclaimException.InvalidInput(last != null ? "last" : "before",
                    "Page in one direction: first with after, or last with before.");
        }
        boolean backward = last != null || before != null;
        String list = listOf(field);
        return backward
                ? new PageRequest(list, size("last", last), true, key("before", before, list), counted(field),
                        Moments.of(field), facets(field))
                : new PageRequest(list, size("first", first), false, key("after", after, list), counted(field),
                        Moments.of(field), facets(field));
    }

    private static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return PageRequest.DEFAULT_SIZE;
        }
        if (size < 0 || size > PageRequest.MAX_SIZE) {
            throw new CounterclaimException.InvalidInput(argument,
                    "'" + argument + "' is " + size + ": it can be 0 to " + PageRequest.MAX_SIZE + ".");
        }
        return size;
    }

    private static java.util.@Nullable List<String> key(String argument, @Nullable String cursor, String list) {
        return cursor == null ? null : Cursor.decode(argument, cursor, list).key();
    }

    /** Another order is another list: a place in the one is no place in the other. */
    private static String listOf(DataFetchingEnvironment field) {
        Object order = field.getArgument("orderBy");
        String name = field.getFieldDefinition().getName();
        return order == null ? name : name + " by " + order;
    }

    private static Set<String> facets(DataFetchingEnvironment field) {
        return selected(field).filter(list -> list.getName().equals("facets"))
                .flatMap(facets -> facets.getSelectionSet().getImmediateFields().stream()).map(SelectedField::getName)
                .filter(name -> !name.startsWith("__"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean counted(DataFetchingEnvironment field) {
        return selected(field).anyMatch(list -> list.getName().equals("totalCount"));
    }

    /** Not by a pattern, for which the engine goes through all that is selected below, and makes a path of each. */
    private static Stream<SelectedField> selected(DataFetchingEnvironment field) {
        return field.getSelectionSet().getImmediateFields().stream();
    }
}

package io.counterclaim.api;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Makes a {@link Filter} of the argument {@code filter} of a field. */
@Component
class FilterArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Filter.class;
    }

    @Override
    public Filter resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Filter.of("filter", field.getArgument("filter"));
    }
}

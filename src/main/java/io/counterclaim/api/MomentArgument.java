package io.counterclaim.api;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.graph.Moment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Hands the {@link Moment} that a field is asked for to a method that takes one. */
@Component
class MomentArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return Moments.of(field);
    }
}

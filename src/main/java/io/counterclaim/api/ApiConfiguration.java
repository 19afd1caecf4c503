package io.counterclaim.api;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLTypeUtil;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date).scalar(DateTimeScalar.DATE_TIME);
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit(ApiSettings settings) {
        return new MaxQueryDepthInstrumentation(settings.maxDepth());
    }

    @Bean
    MaxQueryComplexityInstrumentation complexityLimit(ApiSettings settings) {
        return new MaxQueryComplexityInstrumentation(settings.maxComplexity(), ApiConfiguration::cost);
    }

    /** A list costs what one entry costs, as often as its page may hold. */
    private static int cost(FieldComplexityEnvironment field, int below) {
        String type = GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName();
        if (!type.endsWith("Connection")) {
            return 1 + below;
        }
        Object first = field.getArguments().get("first");
        Object last = field.getArguments().get("last");
        int size = first instanceof Integer n ? n : last instanceof Integer n ? n : PageRequest.DEFAULT_SIZE;
        return (int) Math.min(Integer.MAX_VALUE / 2, 1L + (long) Math.max(1, size) * below);
    }

    /** Boot's own strategy would wrap every connection in Spring Data's; this one replaces it. */
    @Bean
    CursorStrategy<Cursor> cursors() {
        return new CursorStrategy<>() {
            @Override
            public boolean supports(Class<?> type) {
                return type == Cursor.class;
            }

            @Override
            public String toCursor(Cursor cursor) {
                return cursor.encoded();
            }

            @Override
            public Cursor fromCursor(String cursor) {
                throw new UnsupportedOperationException("a cursor is read against its list");
            }
        };
    }
}

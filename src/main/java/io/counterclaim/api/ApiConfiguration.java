package io.counterclaim.api;

import graphql.execution.instrumentation.Instrumentation;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiSettings.class, SubscriptionSettings.class})
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(DateScalar.DATE).scalar(DateTimeScalar.DATE_TIME);
    }

    @Bean
    FieldsInTime nodesInTime() {
        return new FieldsInTime(Set.of("Query.node"), Map.of());
    }

    /** What ends a subscription is told as what fails a request is. */
    @Bean
    SubscriptionExceptionResolver streamErrors() {
        return SubscriptionExceptionResolver.forSingleError(Errors::streamError);
    }

    /**
     * A request keeps to its thread, which is virtual: with a thread for each field, one request could take as many
     * connections as it has fields.
     */
    @Bean
    static BeanPostProcessor oneThreadARequest() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }

    /** In place of the chain that Spring makes of them. */
    @Bean
    GraphQlSourceBuilderCustomizer instrumentation(ObjectProvider<Instrumentation> all) {
        return source -> source.configureGraphQl(
                graphQl -> graphQl.instrumentation(new RequestInstrumentation(all.orderedStream().toList())));
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

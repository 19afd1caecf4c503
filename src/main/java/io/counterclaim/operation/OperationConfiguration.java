package io.counterclaim.operation;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.counterclaim.graph.GraphState;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationSettings.class)
class OperationConfiguration {

    @Bean
    Documents documents(OperationSettings settings) {
        Map<String, String> manifest = settings.manifest() == null ? Map.of() : Manifest.read(settings.manifest());
        return new Documents(manifest, settings.only(), settings.remembered().toBytes());
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentsParsedOnce(PreparsedDocumentProvider documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    WebGraphQlInterceptor keptAnswers(GraphState state, Clock clock, OperationSettings settings, MeterRegistry meters) {
        return settings.kept() == 0
                ? (request, chain) -> chain.next(request)
                : new KeptAnswers(state::now, clock, settings.kept(), meters);
    }

    /** A front end that asks for what is no longer there is told of when the server starts, not when its readers ask. */
    @Bean
    @ConditionalOnWebApplication
    SmartInitializingSingleton manifestFits(GraphQlSource source, OperationSettings settings, Documents documents) {
        return () -> {
            if (settings.manifest() != null) {
                Manifest.check(settings.manifest(), documents.manifest(), source.schema());
            }
        };
    }

    /** Before Boot's route, which refuses every GET. */
    @Bean
    @Order(-1)
    @ConditionalOnWebApplication
    RouterFunction<ServerResponse> operationsByGet(WebGraphQlHandler handler, JsonMapper json,
            OperationSettings settings, GraphQlProperties graphQl) {
        return RouterFunctions.route().GET(graphQl.getHttp().getPath(), OperationsByGet::isOne,
                new OperationsByGet(handler, json, settings.maxAge())).build();
    }
}

package io.counterclaim.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * GraphQL over server-sent events: as Spring has it, but that an answer begins when it is asked for, and not with its first
 * event. Until it begins, a client is not connected, and there may be nothing to tell for hours.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class EventStreams {

    @Bean
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler handler, GraphQlProperties properties) {
        var settings = properties.getHttp().getSse();
        return new Events(handler, settings.getTimeout(), settings.getKeepAlive());
    }

    private static final class Events extends GraphQlSseHandler {

        Events(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive) {
            super(handler, timeout, keepAlive);
        }

        @Override
        protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
            return new Begun(super.prepareResponse(request, response));
        }
    }

    private record Begun(ServerResponse events) implements ServerResponse {
        @Override
        public HttpStatusCode statusCode() {
            return events.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return events.headers();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return events.cookies();
        }

        @Override
        public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            response.setStatus(statusCode().value());
            headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            response.flushBuffer();
            return events.writeTo(request, response, context);
        }
    }
}

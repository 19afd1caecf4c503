package io.counterclaim.api;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL over WebSockets: as Spring has it, but for what is no message of the protocol, which it takes for a mistake of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class SocketMessages {
    private static final Logger log = LoggerFactory.getLogger(SocketMessages.class);
    /** As the protocol graphql-transport-ws says. */
    private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler handler, GraphQlProperties properties,
            JsonMapper mapper) {
        var settings = properties.getWebsocket();
        return new Messages(handler, mapper, settings.getConnectionInitTimeout(), settings.getKeepAlive());
    }

    private static final class Messages extends GraphQlWebSocketHandler {

        Messages(WebGraphQlHandler handler, JsonMapper mapper, Duration initTimeout, @Nullable Duration keepAlive) {
            super(handler, new JacksonJsonHttpMessageConverter(mapper), initTimeout, keepAlive);
        }

        /** What a request comes to is told later and elsewhere: what is thrown here is about the message. */
        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
            try {
                super.handleTextMessage(session, message);
            } catch (RuntimeException | IOException e) {
                log.debug("a message over {} cannot be read: {}", session.getId(), e.toString());
                session.close(INVALID);
            }
        }
    }
}

package io.counterclaim.api;

import graphql.execution.SubscriptionExecutionStrategy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets in as many WebSockets and subscriptions as the settings allow, and answers over server-sent events what is no
 * subscription, refusals among it, as one event.
 */
@Component
class Subscriptions implements WebSocketGraphQlInterceptor {
    private final SubscriptionSettings settings;
    private final Semaphore atOnce;
    private final Map<String, Semaphore> connections = new ConcurrentHashMap<>();

    Subscriptions(SubscriptionSettings settings) {
        this.settings = settings;
        this.atOnce = new Semaphore(settings.atOnce());
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        if (connections.size() >= settings.connections()) {
            return Mono.error(new CounterclaimException.Unavailable("Too many connections are open."));
        }
        connections.put(session.getId(), new Semaphore(settings.perConnection()));
        return Mono.empty();
    }

    @Override
    public void handleConnectionClosed(WebSocketSessionInfo session, int status, Map<String, Object> payload) {
        connections.remove(session.getId());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // else an event whose fields are found sooner overtakes another, and whoever goes on behind it misses that
        request.configureExecutionInput((input, builder) -> builder
                .graphQLContext(Map.of(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true)).build());
        return chain.next(request).map(response -> {
            boolean socket = request instanceof WebSocketGraphQlRequest;
            boolean events = !socket && accepts(request).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
            if (response.getExecutionResult().getData() instanceof Publisher<?> told) {
                return socket || events
                        ? response.transform(answer -> answer.data(admitted(told, request)))
                        : notListening(response);
            }
            return events ? oneEvent(response) : response;
        });
    }

    private static String accepts(WebGraphQlRequest request) {
        String accepted = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
        return accepted == null ? "" : accepted;
    }

    private static WebGraphQlResponse oneEvent(WebGraphQlResponse response) {
        return response.transform(answer -> answer.data(Flux.just(response.getExecutionResult())));
    }

    @SuppressWarnings("NullAway") // a request that is refused has no data, though no signature says so
    private static WebGraphQlResponse notListening(WebGraphQlResponse response) {
        var refusal = new CounterclaimException.InvalidInput(null,
                "A subscription needs a connection that stays: ask over"
                        + " a WebSocket (graphql-transport-ws), or with 'Accept: text/event-stream'.");
        return response.transform(answer -> answer.data(null).errors(List.of(Errors.streamError(refusal))));
    }

    private Flux<?> admitted(Publisher<?> events, WebGraphQlRequest request) {
        Semaphore ofConnection = request instanceof WebSocketGraphQlRequest socket
                ? connections.getOrDefault(socket.getSessionInfo().getId(), new Semaphore(0))
                : new Semaphore(1);
        return Flux.defer(() -> {
            if (!ofConnection.tryAcquire()) {
                return Flux.error(refused("This connection has " + settings.perConnection()
                        + " subscriptions, and may have no more: end one first."));
            }
            if (!atOnce.tryAcquire()) {
                ofConnection.release();
                return Flux.error(refused("There are " + settings.atOnce()
                        + " subscriptions, and may be no more: try again later."));
            }
            return Flux.from(events).doFinally(end -> {
                atOnce.release();
                ofConnection.release();
            });
        });
    }

    private static SubscriptionPublisherException refused(String message) {
        var cause = new CounterclaimException.Unavailable(message);
        return new SubscriptionPublisherException(List.of(Errors.streamError(cause)), cause);
    }
}

package io.counterclaim.event;

import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.FieldsInTime;
import io.counterclaim.api.NodeSource;
import io.counterclaim.comparison.Tolls;
import io.counterclaim.graph.Moment;
import io.counterclaim.language.SentenceParser;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    private static final String NOW = "which claims an event has follows from all that is recorded by now.";

    @Bean
    FieldsInTime eventsInTime() {
        return new FieldsInTime(Set.of(), Stream.of("Query.event", "Query.events", "Claim.event", "Event.names",
                "Event.claims", "Event.articles", "Event.figures", "Event.mayBe", "Event.mergedInto", "Event.merges",
                "Event.separations", "EventFigure.claim", "EventFigure.appearance", "EventFigure.article",
                "EventMerge.merged", "EventMerge.into", "EventSeparation.claim")
                .collect(Collectors.toMap(Function.identity(), field -> NOW)));
    }

    @Bean
    NodeSource eventsById(Events events) {
        return NodeSource.of("event", (id, moment) -> now(events, id, moment));
    }

    private static @Nullable Event now(Events events, String id, Moment moment) {
        if (!moment.isNow()) {
            throw new CounterclaimException.InvalidInput("id", "'" + id
                    + "' is an event, and " + NOW + " Ask for it without asOf and validAt.");
        }
        return events.byIds(List.of(id)).get(id);
    }

    @Bean
    EventReading eventReading(Neo4jClient neo4j, Tolls tolls, SentenceParser parser) {
        var words = new EventWords(parser);
        return new EventReading(neo4j, new EventRows(tolls, words, new Occurrences(words)));
    }
}

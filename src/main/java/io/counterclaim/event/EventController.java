package io.counterclaim.event;

import io.counterclaim.api.Connection;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import io.counterclaim.article.Article;
import io.counterclaim.article.Library;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Events in the GraphQL interface. */
@Controller
class EventController {
    private final Events events;
    private final Claims claims;
    private final Appearances appearances;
    private final Library library;

    EventController(Events events, Claims claims, Appearances appearances, Library library) {
        this.events = events;
        this.claims = claims;
        this.appearances = appearances;
        this.library = library;
    }

    @QueryMapping
    @Nullable
    Event event(@Argument String id) {
        return events.byIds(List.of(id)).get(id);
    }

    @QueryMapping
    Connection<Event> events(Filter wanted, PageRequest page) {
        return page.connection(events.page(wanted, page));
    }

    @BatchMapping(typeName = "Claim", field = "event")
    Map<Claim, Event> eventOfClaim(List<Claim> of) {
        return each(of, Claim::id, events::ofClaims);
    }

    /** The spellings of its place, and whom its claims name. */
    @BatchMapping
    Map<Event, List<String>> names(List<Event> of) {
        Map<String, List<String>> found = events.names(of.stream().map(Event::id).distinct().toList());
        var names = new HashMap<Event, List<String>>();
        of.forEach(event -> {
            var all = new TreeSet<>(event.spellings());
            all.addAll(found.getOrDefault(event.id(), List.of()));
            names.put(event, List.copyOf(all));
        });
        return names;
    }

    @BatchMapping
    Map<Event, List<PossibleEvent>> mayBe(List<Event> of) {
        Map<String, List<PossibleEvent>> found = events.mayBe(of.stream().map(Event::id).distinct().toList());
        var mayBe = new HashMap<Event, List<PossibleEvent>>();
        of.forEach(event -> mayBe.put(event, found.getOrDefault(event.id(), List.of())));
        return mayBe;
    }

    @BatchMapping(typeName = "EventFigure", field = "claim")
    Map<EventFigure, Claim> claimOfFigure(List<EventFigure> of) {
        return each(of, EventFigure::claimId, claims::byIds);
    }

    @BatchMapping(typeName = "EventFigure", field = "appearance")
    Map<EventFigure, Appearance> appearanceOfFigure(List<EventFigure> of) {
        return each(of, EventFigure::appearanceId, appearances::byIds);
    }

    @BatchMapping(typeName = "EventFigure", field = "article")
    Map<EventFigure, Article> articleOfFigure(List<EventFigure> of) {
        return each(of, EventFigure::articleId, library::byIds);
    }

    /** What {@code find} finds by the id that each of these has; those without are left out. */
    static <K, V> Map<K, V> each(List<K> of, Function<K, String> id,
            Function<Collection<String>, Map<String, V>> find) {
        Map<String, V> found = find.apply(of.stream().map(id).distinct().toList());
        var each = new HashMap<K, V>();
        for (K one : of) {
            V thing = found.get(id.apply(one));
            if (thing != null) {
                each.put(one, thing);
            }
        }
        return each;
    }
}

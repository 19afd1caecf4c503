package io.counterclaim.api;

import io.counterclaim.graph.Moment;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds anything that has an id. */
@Controller
class NodeController {
    private final SortedMap<String, NodeSource> sources = new TreeMap<>();

    NodeController(List<NodeSource> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, Moment moment) {
        NodeSource source = sources.get(id.substring(0, Math.max(0, id.indexOf(':'))));
        if (source == null) {
            throw new CounterclaimException.InvalidInput("id",
                    "'" + id + "' is no id: ids begin with one of " + sources.keySet() + " and a colon.");
        }
        return source.byId(id, moment);
    }
}

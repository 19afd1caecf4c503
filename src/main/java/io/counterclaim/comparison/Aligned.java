package io.counterclaim.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of the covered sentence {@code c} with what answers each in the covering one {@code e}. For one thread. */
final class Aligned {
    private final Side c;
    private final Side e;
    private final Map<Unit, Link> links;
    private @Nullable Matter matter;

    /** @param links by unit of {@code c}; a unit without an answer has none */
    Aligned(Side c, Side e, Map<Unit, Link> links) {
        this.c = c;
        this.e = e;
        this.links = links;
    }

    Side c() {
        return c;
    }

    Side e() {
        return e;
    }

    Map<Unit, Link> links() {
        return links;
    }

    /** What the two are about; worked out once, when first asked for. */
    Matter matter() {
        if (matter == null) {
            matter = Matter.of(this);
        }
        return matter;
    }

    @Nullable
    Unit answer(@Nullable Unit unit) {
        Link link = unit == null ? null : links.get(unit);
        return link == null ? null : link.e();
    }

    /** The unit of {@code c} that this unit of {@code e} answers. */
    @Nullable
    Unit asked(Unit answer) {
        return links.values().stream().filter(link -> link.e() == answer).map(Link::c).findFirst().orElse(null);
    }

    /** The share of the weight of {@code c}'s units that {@code e} answers, those left out not counted. */
    double coverage(Set<Unit> without) {
        double all = 0;
        double answered = 0;
        for (Unit unit : c.units()) {
            if (!without.contains(unit) && !WordGroup.LIGHT.has(unit.lemma())) {
                Link link = links.get(unit);
                all += unit.weight();
                answered += link == null ? 0 : link.share() * unit.weight();
            }
        }
        return all == 0 ? 0 : answered / all;
    }

    /** The share of the weight of {@code e}'s units that answer something. */
    double answering() {
        double all = 0;
        double answering = 0;
        for (Unit unit : e.units()) {
            if (!WordGroup.LIGHT.has(unit.lemma())) {
                all += unit.weight();
                answering += links.values().stream().filter(link -> link.e() == unit).mapToDouble(Link::share).max()
                        .orElse(0) * unit.weight();
            }
        }
        return all == 0 ? 0 : answering / all;
    }

    /** How many units are answered. */
    int answered(Set<Unit> without) {
        return (int) links.keySet().stream().filter(unit -> !without.contains(unit)).count();
    }

    List<Unit> open() {
        return c.units().stream().filter(unit -> !links.containsKey(unit)).toList();
    }

    String unanswered(Set<Unit> without) {
        return open().stream().filter(unit -> !without.contains(unit) && !WordGroup.LIGHT.has(unit.lemma()))
                .map(Unit::text).collect(Collectors.joining(", "));
    }
}

package io.counterclaim.claim;

import io.counterclaim.article.Claimant;
import io.counterclaim.graph.ContentId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Someone or something that claims are about, or that makes them.
 *
 * @param id {@code entity:…}, the hash of type and canonical name
 * @param name the canonical name
 * @param names every name seen for it, the canonical one among them, sorted
 * @param anonymous true for a speaker nobody named: "analysts", "an official"
 */
public record Entity(String id, String name, EntityType type, List<String> names, boolean anonymous)
        implements
            Claimant {

    public Entity {
        names = List.copyOf(names);
    }

    /** The entity of that type and canonical name, also called {@code aliases}. */
    public static Entity of(EntityType type, String name, Collection<String> aliases, boolean anonymous) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        var names = new java.util.TreeSet<>(aliases);
        names.add(name);
        return new Entity(ContentId.of("entity", type.name(), key), name, type, List.copyOf(names), anonymous);
    }

    /** The id says nearly all of it, and it is a key in maps wherever fields are looked up for many at once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

package io.counterclaim.intake;

import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Entities.Named;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.ToldClaims;
import io.counterclaim.intake.RecordClaimsInput.EntityInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the references of a request mean. A name means whom it means in the article; else whom everybody knows by it; else,
 * where its type is given, the entity of that type and name; and only without a type whoever is recorded under it.
 */
final class Cast {
    private static final int LONGEST_NAME = 200;
    private final Map<String, Claimant> byId;
    private final Map<String, List<Named>> byName;
    private final ToldClaims told;
    private final Problems problems;

    Cast(Map<String, Claimant> byId, Map<String, List<Named>> byName, ToldClaims told, Problems problems) {
        this.byId = byId;
        this.byName = byName;
        this.told = told;
        this.problems = problems;
    }

    /** Who says something, an entity or a source; null, and a problem, when nobody is meant. */
    @Nullable
    Claimant claimant(String field, EntityInput who) {
        Claimant claimant = who.id() == null ? null : byId.get(who.id());
        return claimant != null && who.name() == null && who.type() == null ? claimant : entity(field, who);
    }

    /** The entity that is meant; null, and a problem, when it is none. */
    @Nullable
    Entity entity(String field, EntityInput who) {
        String id = who.id();
        if (id == null) {
            String given = who.name();
            String name = given == null
                    ? problems.add(field, "Give 'id', or 'name' with 'type'.")
                    : problems.words(field + ".name", given, LONGEST_NAME);
            return name == null ? null : named(field + ".name", name, who.type());
        }
        if (who.name() != null || who.type() != null) {
            return problems.add(field, "Give either 'id', or 'name' with 'type'.");
        }
        return byId.get(id) instanceof Entity entity
                ? entity
                : problems.add(field + ".id", "No entity has the id '" + id + "'.");
    }

    private @Nullable Entity named(String field, String name, @Nullable EntityType type) {
        List<Named> all = byName.getOrDefault(name, List.of()).stream()
                .filter(one -> type == null || one.entity().type() == type).toList();
        List<Entity> here = all.stream().filter(Named::here).map(Named::entity).toList();
        Entity known = type == null ? told.known(name) : told.entity(name, type);
        if (here.size() == 1) {
            return here.getFirst();
        }
        if (known != null && (here.isEmpty() || here.stream().anyMatch(one -> one.id().equals(known.id())))) {
            return known;
        }
        List<Entity> meant = here.isEmpty() ? all.stream().map(Named::entity).toList() : here;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        return problems.add(field, meant.isEmpty()
                ? "Nobody is recorded under the name “" + name + "”: give its 'type' too."
                : "The name “" + name + "” means several: " + told(meant) + ". Give an 'id'.");
    }

    private static String told(List<Entity> entities) {
        return entities.stream().limit(5).map(e -> e.id() + " (" + e.name() + ", " + e.type() + ")")
                .collect(Collectors.joining(", "));
    }
}

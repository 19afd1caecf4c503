package io.counterclaim.bench;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.vocabulary.Predicate.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Who claims are about: the actors of the real events, best known first, and then as many made up as it takes. */
final class Actors {
    private static final List<String> FIRST = List.of("Russia", "India", "China", "Iran", "United States");
    static final Set<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).collect(Collectors.toSet());
    private final List<Entity> real = new ArrayList<>();

    Actors(List<String> names) {
        FIRST.forEach(name -> real.add(named(name)));
        names.stream().filter(name -> !FIRST.contains(name)).forEach(name -> real.add(named(name)));
    }

    static Entity named(String name) {
        return Entity.of(type(name), name, List.of(), false);
    }

    private static EntityType type(String name) {
        if (STATES.contains(name)) {
            return EntityType.STATE;
        }
        return name.contains("(") || name.split(" ").length == 1 ? EntityType.ORGANISATION : EntityType.PERSON;
    }

    /** The actor of that rank; the first are real. */
    Entity ranked(int rank) {
        if (rank < real.size()) {
            return real.get(rank);
        }
        EntityType[] types = {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.PERSON};
        EntityType type = types[rank % types.length];
        return Entity.of(type, type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT) + " Nr " + rank,
                List.of(), false);
    }

    /** One of {@code among} actors that may play the part; the chance falls with the rank, as in Zipf's law. */
    Entity one(Role role, Random random, int among) {
        for (int tries = 0; tries < 40; tries++) {
            Entity actor = ranked((int) Math.exp(random.nextDouble() * Math.log(among)) - 1);
            if (role.admits(actor.type().name())) {
                return actor;
            }
        }
        EntityType type = EntityType.valueOf(role.types().getFirst());
        return Entity.of(type, "The " + type.name().toLowerCase(Locale.ROOT) + " Nr " + random.nextInt(among), List.of(),
                false);
    }
}

package io.counterclaim.claim;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Conditions;
import io.counterclaim.api.Connection;
import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.Filter;
import io.counterclaim.api.PageRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Whom and what claims are about. */
@Controller
class EntityController {
    private static final int NAME_LENGTH = 200;
    private final Conditions conditions = Conditions.of("claim/entity");
    private final Entities entities;
    private final NestedList<Claims.OfEntity, Claim> claims;

    EntityController(Entities entities, Claims claims, BatchLoaderRegistry loaders) {
        this.entities = entities;
        this.claims = NestedList.of("Entity.claims", loaders, claims::ofEntities);
    }

    @QueryMapping
    Connection<Entity> entities(Filter wanted, PageRequest page) {
        return page.connection(entities.page(conditions.of(wanted), page));
    }

    @SchemaMapping
    CompletableFuture<Connection<Claim>> claims(Entity entity, @Argument @Nullable String predicate, Filter wanted,
            PageRequest page,
            DataFetchingEnvironment field) {
        return claims.of(entity.id(), page, new Claims.OfEntity(predicate, wanted), field);
    }

    @MutationMapping
    AddEntityNameResult addEntityName(@Argument AddEntityNameInput input) {
        String stripped = input.name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_LENGTH) {
            throw new CounterclaimException.InvalidInput("name",
                    "A name has 1 to " + NAME_LENGTH + " characters, not " + stripped.length() + ".");
        }
        String by = input.by == null || input.by.isBlank() ? null : input.by.strip();
        return entities.addName(input.entity, stripped, by);
    }

    /** Another name of an entity, and who says so. */
    record AddEntityNameInput(String entity, String name, @Nullable String by) {}
}

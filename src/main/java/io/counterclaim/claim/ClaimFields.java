package io.counterclaim.claim;

import io.counterclaim.api.Filter;
import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.article.Claimant;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The fields of a claim that its record does not hold. */
@Controller
class ClaimFields {
    private final Vocabulary vocabulary;
    private final NestedList<Appearances.Asked, Appearance> appearances;
    private final NestedList<Appearances.Asked, Claimant> claimants;

    ClaimFields(Appearances appearances, Entities entities, Vocabulary vocabulary,
            BatchLoaderRegistry loaders) {
        this.vocabulary = vocabulary;
        this.appearances = NestedList.of("Claim.appearances", loaders,
                (owners, page, asked) -> appearances.of(Appearances.Owner.CLAIM, owners, page, asked));
        this.claimants = NestedList.of("Claim.claimants", loaders, entities::withStance);
    }

    @SchemaMapping
    CompletableFuture<Connection<Appearance>> appearances(Claim claim, @Argument @Nullable Stance stance, Filter wanted,
            PageRequest page, DataFetchingEnvironment field) {
        return appearances.of(claim.id(), page, new Appearances.Asked(stance, wanted), field);
    }

    @SchemaMapping
    CompletableFuture<Connection<Claimant>> supporters(Claim claim, Filter wanted, PageRequest page,
            DataFetchingEnvironment field) {
        return claimants.of(claim.id(), page, new Appearances.Asked(Stance.AFFIRMS, wanted), field);
    }

    @SchemaMapping
    CompletableFuture<Connection<Claimant>> disputers(Claim claim, Filter wanted, PageRequest page,
            DataFetchingEnvironment field) {
        return claimants.of(claim.id(), page, new Appearances.Asked(Stance.DENIES, wanted), field);
    }

    @SchemaMapping
    Predicate predicate(Claim claim) {
        return vocabulary.orUndeclared(claim.predicate());
    }

    @SchemaMapping
    List<Qualification> qualifiers(Claim claim) {
        return claim.qualifiers().entrySet().stream().map(
                entry -> new Qualification(entry.getKey(), entry.getValue().text(), entry.getValue().entity()))
                .toList();
    }

    @SchemaMapping
    String label(ClaimValue.StateValue value) {
        return value.state().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What narrows a claim, with its name. */
    record Qualification(String name, String text, @Nullable Entity entity) {}
}

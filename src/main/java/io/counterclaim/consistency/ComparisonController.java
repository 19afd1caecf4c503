package io.counterclaim.consistency;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.claim.Claim;
import io.counterclaim.comparison.Relation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What a claim was compared with. */
@Controller
class ComparisonController {
    private final NestedList<@Nullable Relation, ClaimComparison> ofClaim;

    ComparisonController(Comparisons comparisons, BatchLoaderRegistry loaders) {
        this.ofClaim = NestedList.of("Claim.comparisons", loaders, comparisons::of);
    }

    @SchemaMapping
    CompletableFuture<Connection<ClaimComparison>> comparisons(Claim claim, @Argument @Nullable Relation relation,
            PageRequest page, DataFetchingEnvironment field) {
        return ofClaim.of(claim.id(), page, relation, field);
    }
}

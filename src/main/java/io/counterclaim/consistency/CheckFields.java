package io.counterclaim.consistency;

import io.counterclaim.consistency.Decisions.Tally;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What people made of a check's findings. One statement counts for all checks and all fields of a request. */
@Controller
class CheckFields {
    private static final String LOADER = "decisions";

    CheckFields(Decisions decisions, BatchLoaderRegistry loaders) {
        loaders.forTypePair(String.class, Tally.class).withName(LOADER)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> decisions.tallies(ids)));
    }

    @SchemaMapping
    CompletableFuture<Long> decided(Check check, DataLoader<String, Tally> decisions) {
        return decisions.load(check.id()).thenApply(Tally::decided);
    }

    @SchemaMapping
    CompletableFuture<Long> falseAlarms(Check check, DataLoader<String, Tally> decisions) {
        return decisions.load(check.id()).thenApply(Tally::falseAlarms);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Double> falseAlarmRate(Check check, DataLoader<String, Tally> decisions) {
        return decisions.load(check.id()).thenApply(Tally::falseAlarmRate);
    }
}

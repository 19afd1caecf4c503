package io.counterclaim.api;

import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.graph.CoalescedReads;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * A list that each of many owners has, read for all of them at once: one statement per page and arguments, however many
 * owners a request meets.
 *
 * @param <A> the arguments of the field besides the page, a record; {@code String} or an enum does too
 * @param <T> what the list holds
 */
public final class NestedList<A extends @Nullable Object, T> {
    private final String name;
    private final Fetch<A, T> fetch;
    private final CoalescedReads<Question<A>, Connection<T>> together = new CoalescedReads<>(this::read);

    private NestedList(String name, Fetch<A, T> fetch) {
        this.name = name;
        this.fetch = fetch;
    }

    /** The list {@code Type.field}, read by {@code fetch}. */
    public static <A extends @Nullable Object, T> NestedList<A, T> of(String name, BatchLoaderRegistry registry,
            Fetch<A, T> fetch) {
        var list = new NestedList<A, T>(name, fetch);
        registry.<Key<A>, Connection<T>>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> list.pages(keys)));
        return list;
    }

    /** The page of one owner's list. */
    public CompletableFuture<Connection<T>> of(String owner, PageRequest page, A arguments,
            DataFetchingEnvironment environment) {
        DataLoader<Key<A>, Connection<T>> loader = environment.getDataLoader(name);
        if (loader == null) {
            throw new IllegalStateException("no loader '" + name + "' in this request");
        }
        return loader.load(new Key<>(owner, page, arguments));
    }

    private Map<Key<A>, Connection<T>> pages(Set<Key<A>> keys) {
        var ownersByQuestion = new LinkedHashMap<Question<A>, TreeSet<String>>();
        keys.forEach(key -> ownersByQuestion.computeIfAbsent(new Question<>(key.page, key.arguments),
                question -> new TreeSet<>()).add(key.owner));
        var pages = new HashMap<Key<A>, Connection<T>>();
        ownersByQuestion.forEach((question, owners) -> connections(question, owners).forEach(
                (owner, page) -> pages.put(new Key<>(owner, question.page, question.arguments), page)));
        return pages;
    }

    /** What is counted may be long: nobody else waits for it. */
    private Map<String, Connection<T>> connections(Question<A> question, Collection<String> owners) {
        return question.page.counted() || !question.page.facets().isEmpty()
                ? read(question, owners)
                : together.of(question, owners);
    }

    private Map<String, Connection<T>> read(Question<A> question, Collection<String> owners) {
        Map<String, Rows<T>> rows = fetch.rows(owners, question.page, question.arguments);
        var connections = new HashMap<String, Connection<T>>();
        owners.forEach(
                owner -> connections.put(owner, question.page.connection(rows.getOrDefault(owner, Rows.none()))));
        return connections;
    }

    /** Reads one page of the list of each owner; an owner without a row may be left out. */
    @FunctionalInterface
    public interface Fetch<A extends @Nullable Object, T> {
        Map<String, Rows<T>> rows(Collection<String> owners, PageRequest page, A arguments);
    }

    private record Key<A extends @Nullable Object>(String owner, PageRequest page, A arguments) {}

    private record Question<A extends @Nullable Object>(PageRequest page, A arguments) {}
}

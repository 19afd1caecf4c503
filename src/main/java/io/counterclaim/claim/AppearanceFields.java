package io.counterclaim.claim;

import io.counterclaim.api.Filter;
import io.counterclaim.api.Moments;
import org.dataloader.BatchLoaderEnvironment;
import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.article.Anchor;
import io.counterclaim.article.Article;
import io.counterclaim.article.Library;
import io.counterclaim.article.Source;
import io.counterclaim.article.Versions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Appearances: what each leads to, and where they are listed beside the claim. */
@Controller
class AppearanceFields {
    private final Claims claims;
    private final Library library;
    private final Versions versions;
    private final Withdrawals withdrawals;
    private final NestedList<Appearances.Asked, Appearance> ofArticle;
    private final NestedList<Appearances.Asked, Appearance> ofClaimant;

    AppearanceFields(Claims claims, Library library, Versions versions, Withdrawals withdrawals,
            Appearances appearances, BatchLoaderRegistry loaders) {
        this.claims = claims;
        this.library = library;
        this.versions = versions;
        this.withdrawals = withdrawals;
        this.ofArticle = NestedList.of("Article.appearances", loaders,
                (owners, page, asked) -> appearances.of(Appearances.Owner.ARTICLE, owners, page, asked));
        this.ofClaimant = NestedList.of("Claimant.appearances", loaders,
                (owners, page, asked) -> appearances.of(Appearances.Owner.CLAIMANT, owners, page, asked));
    }

    @BatchMapping
    Map<Appearance, Claim> claim(List<Appearance> appearances, BatchLoaderEnvironment batch) {
        return each(appearances, Appearance::claimId, ids -> claims.byIds(ids, Moments.of(batch)));
    }

    @BatchMapping
    Map<Appearance, Article> article(List<Appearance> appearances, BatchLoaderEnvironment batch) {
        return each(appearances, Appearance::articleId, ids -> library.byIds(ids, Moments.of(batch)));
    }

    /** Where the words stand in the newest version of the article; nothing for those of the newest itself. */
    @BatchMapping
    Map<Appearance, Anchor> anchor(List<Appearance> appearances, BatchLoaderEnvironment batch) {
        return each(appearances, appearance -> appearance.passage().id(),
                ids -> versions.anchors(ids, Moments.of(batch)));
    }

    /** Who took it back, and why; nothing where it stands. */
    @BatchMapping
    Map<Appearance, Withdrawal> withdrawn(List<Appearance> appearances, BatchLoaderEnvironment batch) {
        return each(appearances, Appearance::id, ids -> withdrawals.of(ids, Moments.of(batch)));
    }

    @BatchMapping(typeName = "Anchor", field = "article")
    Map<Anchor, Article> articleOfAnchor(List<Anchor> anchors, BatchLoaderEnvironment batch) {
        Map<String, Article> found = library.byIds(anchors.stream().map(Anchor::articleId).distinct().toList(),
                Moments.of(batch));
        var each = new HashMap<Anchor, Article>();
        anchors.forEach(anchor -> each.computeIfAbsent(anchor, a -> found.get(a.articleId())));
        return each;
    }

    @SchemaMapping
    CompletableFuture<Connection<Appearance>> appearances(Article article, @Argument @Nullable Stance stance,
            Filter wanted,
            PageRequest page, DataFetchingEnvironment field) {
        return ofArticle.of(article.id(), page, new Appearances.Asked(stance, wanted), field);
    }

    @SchemaMapping
    CompletableFuture<Connection<Appearance>> appearances(Entity entity, @Argument @Nullable Stance stance,
            Filter wanted,
            PageRequest page, DataFetchingEnvironment field) {
        return ofClaimant.of(entity.id(), page, new Appearances.Asked(stance, wanted), field);
    }

    @SchemaMapping
    CompletableFuture<Connection<Appearance>> appearances(Source source, @Argument @Nullable Stance stance,
            Filter wanted,
            PageRequest page, DataFetchingEnvironment field) {
        return ofClaimant.of(source.id(), page, new Appearances.Asked(stance, wanted), field);
    }

    @BatchMapping(typeName = "TimelineEntry", field = "claim")
    Map<TimelineEntry, Claim> claimOfEntry(List<TimelineEntry> entries, BatchLoaderEnvironment batch) {
        Map<String, Claim> found = claims
                .byIds(entries.stream().map(e -> e.appearance().claimId()).distinct().toList(), Moments.of(batch));
        var claims = new HashMap<TimelineEntry, Claim>();
        entries.forEach(entry -> claims.computeIfAbsent(entry, e -> found.get(e.appearance().claimId())));
        return claims;
    }

    private static <T> Map<Appearance, T> each(List<Appearance> appearances, Function<Appearance, String> id,
            Function<List<String>, Map<String, T>> find) {
        Map<String, T> found = find.apply(appearances.stream().map(id).distinct().toList());
        var each = new HashMap<Appearance, T>();
        for (Appearance appearance : appearances) {
            T thing = found.get(id.apply(appearance));
            if (thing != null) {
                each.put(appearance, thing);
            }
        }
        return each;
    }
}

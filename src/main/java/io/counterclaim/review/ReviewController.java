package io.counterclaim.review;

import io.counterclaim.api.Moments;
import org.dataloader.BatchLoaderEnvironment;
import graphql.schema.DataFetchingEnvironment;
import io.counterclaim.api.Connection;
import io.counterclaim.api.NestedList;
import io.counterclaim.api.PageRequest;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.consistency.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** What people decided, beside the claims and findings they decided on. */
@Controller
class ReviewController {
    private final Reviews reviews;
    private final Claims claims;
    private final NestedList<Boolean, Review> ofClaim;

    ReviewController(Reviews reviews, Claims claims, BatchLoaderRegistry loaders) {
        this.reviews = reviews;
        this.claims = claims;
        this.ofClaim = NestedList.of("Claim.reviews", loaders, (owners, page, all) -> reviews.ofClaims(owners, page));
    }

    @SchemaMapping
    CompletableFuture<Connection<Review>> reviews(Claim claim, PageRequest page, DataFetchingEnvironment field) {
        return ofClaim.of(claim.id(), page, true, field);
    }

    @BatchMapping(typeName = "Claim", field = "version")
    Map<Claim, Integer> versions(List<Claim> of) {
        Map<String, Integer> found = reviews.versions(of.stream().map(Claim::id).toList());
        var versions = new HashMap<Claim, Integer>();
        of.forEach(claim -> versions.put(claim, found.getOrDefault(claim.id(), 0)));
        return versions;
    }

    @BatchMapping
    Map<Review, Claim> claim(List<Review> reviews, BatchLoaderEnvironment batch) {
        Map<String, Claim> found = claims.byIds(reviews.stream().map(Review::claimId).distinct().toList(),
                Moments.of(batch));
        var byReview = new HashMap<Review, Claim>();
        reviews.forEach(review -> byReview.computeIfAbsent(review, r -> found.get(r.claimId())));
        return byReview;
    }

    @BatchMapping(typeName = "Finding", field = "waivers")
    Map<Finding, List<Waiver>> waivers(List<Finding> findings, BatchLoaderEnvironment batch) {
        Map<String, List<Waiver>> found = reviews.waivers(findings.stream().map(Finding::id).toList(),
                Moments.of(batch));
        var byFinding = new HashMap<Finding, List<Waiver>>();
        findings.forEach(finding -> byFinding.put(finding, found.getOrDefault(finding.id(), List.of())));
        return byFinding;
    }
}

package io.counterclaim.review;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people decided: recorded beside what was there, never in its place. */
@Repository
public class Reviews {
    private static final String REVIEW = CypherFile.query("review/review");
    private static final String WAIVE = CypherFile.query("review/waive");
    private static final String BY_IDS = CypherFile.query("review/by-ids");
    private static final String WAIVERS = CypherFile.query("review/waivers");
    private final GraphReader graph;
    private final Clock clock;
    private final PagedStatement ofClaims;

    Reviews(GraphReader graph, ObjectProvider<Clock> clock) {
        this.graph = graph;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.ofClaims = new PagedStatement(graph, "review/claim-reviews");
    }

    /** Records a review; the same said again by the same person is the review that is there. Null without such a claim. */
    @Transactional
    @Nullable
    Review review(String claim, Verdict verdict, @Nullable String label, String by, @Nullable String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var properties = new HashMap<String, @Nullable Object>(Map.of("verdict", verdict.name(), "by", by));
        properties.put("label", label);
        properties.put("note", note);
        return rows(REVIEW,
                Map.of("claim", claim, "id", ContentId.of("review", claim, now.toString(), by), "properties",
                        properties, "recordedAt", now.atOffset(ZoneOffset.UTC)))
                .stream().map(Reviews::review).findFirst()
                .orElse(null);
    }

    /** Records that a finding is put up with until the end of a day. Null without such a finding. */
    @Transactional
    @Nullable
    Waiver waive(String finding, String reason, String by, LocalDate until) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        String id = ContentId.of("waiver", finding, reason, by, until.toString());
        return rows(WAIVE, Map.of("finding", finding, "id", id, "reason", reason, "by", by, "until", until,
                "recordedAt", now)).stream().map(Reviews::waiver).findFirst().orElse(null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The reviews with these ids, in their order. */
    Map<String, Review> byIds(Collection<String> ids) {
        var reviews = new LinkedHashMap<String, Review>();
        rows(BY_IDS, Map.of("ids", List.copyOf(ids))).stream().map(Reviews::review)
                .forEach(review -> reviews.put(review.id(), review));
        return reviews;
    }

    /** One page of the reviews of each claim, oldest first. */
    Map<String, Rows<Review>> ofClaims(Collection<String> claims, PageRequest page) {
        return Rows.resolved(ofClaims.ids(claims, page, Map.of()), this::byIds);
    }

    /** The waivers of each finding, the one that holds longest first. */
    Map<String, List<Waiver>> waivers(Collection<String> findings) {
        var waivers = new HashMap<String, List<Waiver>>();
        rows(WAIVERS, Map.of("ids", List.copyOf(findings))).forEach(row -> waivers.put(row.text("finding"),
                row.children("waivers").stream().map(Reviews::waiver).toList()));
        return waivers;
    }

    private List<Answer> rows(String statement, Map<String, Object> parameters) {
        return graph.rows(statement, parameters);
    }

    private static Review review(Answer row) {
        return new Review(row.text("id"), row.text("claim"), Verdict.valueOf(row.text("verdict")),
                row.textOrNull("label"), row.text("by"), row.textOrNull("note"), row.moment("recordedAt"));
    }

    private static Waiver waiver(Answer row) {
        LocalDate until = row.dayOrNull("until");
        return new Waiver(row.text("id"), row.text("finding"), row.text("reason"), row.text("by"),
                until == null ? LocalDate.MAX : until, row.moment("recordedAt"));
    }
}

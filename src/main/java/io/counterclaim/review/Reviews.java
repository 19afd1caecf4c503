package io.counterclaim.review;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Records;
import io.counterclaim.api.Rows;
import io.counterclaim.consistency.FindingVersions;
import io.counterclaim.consistency.Standing;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.review.DecisionController.ReviewClaimInput;
import io.counterclaim.review.DecisionController.WaiveFindingInput;
import io.counterclaim.review.ReviewResult.ConflictProblem;
import io.counterclaim.review.ReviewResult.NotFoundProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
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
    private static final String WAIVERS = CypherFile.query("review/waivers");
    private static final String HOLD = CypherFile.query("review/hold-claim");
    private static final String VERSIONS = CypherFile.query("review/versions");
    private final GraphReader graph;
    private final FindingVersions findings;
    private final Clock clock;
    private final PagedStatement ofClaims;
    private final Records<Review> records;

    Reviews(GraphReader graph, FindingVersions findings, ObjectProvider<Clock> clock) {
        this.findings = findings;
        this.graph = graph;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.ofClaims = new PagedStatement(graph, "review/claim-reviews");
        this.records = new Records<>(graph, "review/by-ids",
                List.of("id", "claim", "verdict", "label", "by", "note", "recordedAt"), Reviews::review, Review::id);
    }

    /** Records a review; the same said again by the same person is the review that is there. */
    @Transactional
    ReviewResult.OfClaim review(ReviewClaimInput input) {
        Standing standing = graph.rows(HOLD, Map.of("id", input.claim())).stream().findFirst().map(Standing::of)
                .orElse(null);
        if (standing == null) {
            return new NotFoundProblem(input.claim(), "No claim has the id '" + input.claim() + "'.");
        }
        return standing.differsFrom(input.expectedVersion()) ? ConflictProblem.of(standing) : record(input);
    }

    private Review record(ReviewClaimInput input) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = input.by().strip();
        var properties = new HashMap<String, @Nullable Object>(Map.of("verdict", input.verdict().name(), "by", by));
        properties.put("label", stripped(input.label()));
        properties.put("note", stripped(input.note()));
        return review(rows(REVIEW, Map.of("claim", input.claim(), "id", ContentId.of("review", input.claim(),
                now.toString(), by), "properties", properties, "recordedAt", now.atOffset(ZoneOffset.UTC)))
                .getFirst());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Records that a finding is put up with until the end of a day. */
    @Transactional
    ReviewResult.OfWaiver waive(WaiveFindingInput input) {
        Standing standing = findings.hold(input.finding());
        if (standing == null) {
            return NotFoundProblem.finding(input.finding());
        }
        return standing.differsFrom(input.expectedVersion()) ? ConflictProblem.of(standing) : waived(input);
    }

    private Waiver waived(WaiveFindingInput input) {
        String finding = input.finding();
        String by = input.by().strip();
        String reason = input.reason().strip();
        LocalDate until = input.until();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        String id = ContentId.of("waiver", finding, reason, by, until.toString());
        return rows(WAIVE, Map.of("finding", finding, "id", id, "reason", reason, "by", by, "until", until,
                "recordedAt", now)).stream().map(Reviews::waiver).findFirst().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The reviews with these ids, in their order. */
    Map<String, Review> byIds(Collection<String> ids) {
        return records.byIds(ids, Moment.NOW);
    }

    /** One page of the reviews of each claim, oldest first. */
    Map<String, Rows<Review>> ofClaims(Collection<String> claims, PageRequest page) {
        return ofClaims.pages(claims, page, Map.of(), records);
    }

    /** How many reviews each of these claims has. */
    Map<String, Integer> versions(Collection<String> claims) {
        var versions = new HashMap<String, Integer>();
        graph.rows(VERSIONS, claims).forEach(row -> versions.put(row.text("id"), row.number("version").intValue()));
        return versions;
    }

    /** The waivers of each finding, the one that holds longest first. */
    Map<String, List<Waiver>> waivers(Collection<String> findings, Moment moment) {
        var waivers = new HashMap<String, List<Waiver>>();
        graph.rows(WAIVERS, findings, moment).forEach(row -> waivers.put(row.text("finding"),
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

package io.counterclaim.consistency;

import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.consistency.CheckRunner.Moment;
import io.counterclaim.consistency.Finding.DetailEntry;
import io.counterclaim.consistency.Finding.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs the checks over what was known at another time, or is said of one day, and keeps nothing of what they find. */
public class LookingBack {
    private final CheckRunner runner;
    private final Claims claims;
    private final Appearances appearances;

    LookingBack(CheckRunner runner, Claims claims, Appearances appearances) {
        this.runner = runner;
        this.claims = claims;
        this.appearances = appearances;
    }

    /** What the checks find, and which of them failed. */
    public record Seen(List<FindingAt> findings, List<CheckRun.Failure> failures) {
        public Seen {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    /**
     * What the checks find about these claims, by check.
     *
     * @param asOf only what had been recorded then and was not superseded yet; what stands now when null
     * @param validAt only what can hold on that day; of whatever time when null
     */
    public Seen at(Collection<String> claimIds, @Nullable Instant asOf, @Nullable LocalDate validAt) {
        Reading reading = runner.readAt(claimIds, new Moment(asOf == null ? null : asOf.atOffset(ZoneOffset.UTC),
                validAt));
        var then = new io.counterclaim.graph.Moment(asOf, validAt);
        List<Found> found = reading.found().values().stream()
                .sorted(Comparator.comparing((Found f) -> f.check().id()).thenComparing(Found::id)).toList();
        Map<String, Claim> claimsById = claims.byIds(
                found.stream().flatMap(f -> f.subject().stream()).distinct().toList(), then);
        Map<String, Appearance> said = appearances.byIds(
                found.stream().flatMap(f -> f.concerns().stream()).map(c -> id(c)).distinct().toList(), then);
        return new Seen(found.stream().map(f -> finding(f, claimsById, said)).toList(), reading.failures());
    }

    private static FindingAt finding(Found found, Map<String, Claim> claims, Map<String, Appearance> said) {
        return new FindingAt(found.id(), found.check(), explanation(found), reconciliation(found),
                found.subject().stream().map(claims::get).filter(Objects::nonNull)
                        .flatMap(claim -> sides(claim, found, said).stream()).toList());
    }

    static Explanation explanation(Found found) {
        var detail = new TreeMap<>(found.detail());
        detail.keySet().removeAll(List.of("message", "because"));
        return new Explanation(found.message(), detail.entrySet().stream()
                .map(entry -> new DetailEntry(entry.getKey(), entry.getValue())).toList());
    }

    static @Nullable Reconciliation reconciliation(Found found) {
        var reason = found.reconciliation();
        return reason == null ? null : new Reconciliation(reason, found.because());
    }

    /** A claim with the words concerned, by the part they play; a claim without any is shown too. */
    private static List<Side> sides(Claim claim, Found found, Map<String, Appearance> said) {
        var byRole = new TreeMap<String, List<String>>();
        found.concerns().forEach(concern -> {
            Appearance appearance = said.get(id(concern));
            if (appearance != null && appearance.claimId().equals(claim.id())) {
                byRole.computeIfAbsent(String.valueOf(concern.get("role")), role -> new ArrayList<>())
                        .add(appearance.id());
            }
        });
        return byRole.isEmpty()
                ? List.of(new Side("SUBJECT", claim, List.of()))
                : byRole.entrySet().stream().map(side -> new Side(side.getKey(), claim, side.getValue())).toList();
    }

    private static String id(Map<String, String> concern) {
        return String.valueOf(concern.get("id"));
    }
}

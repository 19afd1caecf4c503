package io.counterclaim.report;

import io.counterclaim.api.Filtered;
import io.counterclaim.claim.Claim;
import io.counterclaim.consistency.CheckKind;
import io.counterclaim.consistency.FormerFindings;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.report.Dossier.NotChecked;
import io.counterclaim.report.Dossier.PassedOver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts what a report tells. */
@Repository
class Figures {
    private static final String READ = CypherFile.query("report/read");
    private static final String STANDING = CypherFile.query("report/standing");
    private static final String FILTERED = CypherFile.query("report/standing-filtered");
    private static final String READ_THEN = CypherFile.query("report/read-then");
    private static final String STANDING_THEN = CypherFile.query("report/standing-then");
    private static final String NOT_CHECKED = CypherFile.query("report/not-checked");
    private static final List<String> KINDS = Arrays.stream(CheckKind.values()).map(Enum::name).toList();
    /** How many of the claims that no check could judge are told. */
    private static final int FIRST = 10;
    private final GraphReader graph;
    private final FormerFindings former;

    Figures(GraphReader graph, FormerFindings former) {
        this.former = former;
        this.graph = graph;
    }

    /** How much was read, and how the findings stand that a filter leaves. */
    ConsistencyReport of(ReportFilter filter, Moment moment) {
        former.check(moment);
        Answer read = one(moment.isNow() ? READ : READ_THEN, moment.and(Map.of()));
        Answer standing = moment.isNow() ? standing(filter) : standingThen(filter, moment);
        return new ConsistencyReport(filter, number(read, "articles"), number(read, "claims"),
                number(read, "appearances"), number(standing, "contradictions"), number(standing, "reconciled"),
                number(standing, "suggestions"), number(standing, "others"), number(standing, "setAside"));
    }

    private Answer standing(ReportFilter filter) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        if (filter.equals(ReportFilter.ALL)) {
            return one(STANDING, Map.of("kinds", KINDS, "today", today));
        }
        Filtered findings = filter.standingNow();
        var parameters = new HashMap<String, Object>(findings.parameters());
        parameters.put("today", today);
        return one(findings.into(FILTERED), parameters);
    }

    private Answer standingThen(ReportFilter filter, Moment moment) {
        Filtered findings = filter.standing();
        Map<String, @Nullable Object> parameters = moment.and(findings.parameters());
        parameters.put("today", LocalDate.ofInstant(Objects.requireNonNull(moment.asOf()), ZoneOffset.UTC));
        return one(findings.into(STANDING_THEN), parameters);
    }

    /** What no check could judge. */
    NotChecked notChecked() {
        Answer told = one(NOT_CHECKED, Map.of("open", Claim.OPEN, "first", FIRST));
        return new NotChecked(number(told, "openClaims"), told.texts("firstOpenClaims"),
                number(told, "uncheckedClaims"), told.children("passedOver").stream()
                        .map(row -> new PassedOver(row.text("reason"), number(row, "passages"))).toList(),
                told.children("failures").stream().map(Figures::failure).toList());
    }

    private static String failure(Answer row) {
        return "the check “%s” %s %s: %s".formatted(row.text("title"),
                row.flag("postponed") ? "has not looked yet at" : "failed over",
                PlainEnglish.count(number(row, "claims"), "claim"), row.text("problem"));
    }

    private Answer one(String statement, Map<String, ? extends @Nullable Object> parameters) {
        return graph.rows(statement, parameters).getFirst();
    }

    private static long number(Answer row, String name) {
        return row.number(name).longValue();
    }
}

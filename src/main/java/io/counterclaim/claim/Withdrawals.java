package io.counterclaim.claim;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Appearances that were taken back. They stay to be seen, with who took them back and why, and count no more. */
@Repository
public class Withdrawals {
    private static final String WITHDRAW = CypherFile.query("claim/withdraw");
    private static final String OF = CypherFile.query("claim/withdrawals");
    private final Neo4jClient neo4j;
    private final GraphReader graph;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(Neo4jClient neo4j, GraphReader graph, ApplicationEventPublisher events, Clock clock) {
        this.neo4j = neo4j;
        this.graph = graph;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of taking an appearance back.
     *
     * @param isNew false when it had been taken back before: then nothing changed
     * @param claims the ids of the claims that lost it, or with a list what follows from it
     */
    public record Withdrawn(boolean isNew, Collection<String> claims) {}

    /**
     * Takes an appearance back, with whatever follows from it, and announces {@link AppearancesRecorded} for the claims
     * that lost it.
     *
     * @return null when nothing has that id
     */
    @Transactional
    public @Nullable Withdrawn withdraw(String appearance, String by, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Withdrawn withdrawn = neo4j.query(WITHDRAW).bindAll(Map.of("appearance", appearance, "id",
                ContentId.of("withdrawal", appearance), "by", by, "reason", reason, "recordedAt", now)).fetch().one()
                .map(Answer::new).map(row -> new Withdrawn(row.flag("created"), row.texts("claims"))).orElse(null);
        if (withdrawn != null && withdrawn.isNew()) {
            events.publishEvent(new AppearancesRecorded(withdrawn.claims()));
        }
        return withdrawn;
    }

    /** Who took these appearances back; those that stand are left out. */
    public Map<String, Withdrawal> of(Collection<String> appearances, Moment moment) {
        var withdrawals = new HashMap<String, Withdrawal>();
        graph.rows(OF, appearances, moment)
                .forEach(row -> withdrawals.put(row.text("appearance"), withdrawal(row.child("withdrawal"))));
        return withdrawals;
    }

    private static Withdrawal withdrawal(Answer row) {
        return new Withdrawal(row.text("by"), row.text("reason"), row.moment("recordedAt"));
    }
}

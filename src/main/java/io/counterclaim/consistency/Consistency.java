package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Runs the checks over claims and keeps what they find. Running them twice changes nothing, and neither does the order
 * in which claims are checked.
 */
public class Consistency {
    private static final Logger log = LoggerFactory.getLogger(Consistency.class);
    private static final String PAGE = CypherFile.query("consistency/page");
    private static final String UNCHECKED = CypherFile.query("consistency/unchecked");
    private static final String POSTPONED = CypherFile.query("consistency/postponed");
    private static final String COUNT = CypherFile.query("consistency/count-claims");
    private static final String BEHIND = CypherFile.query("consistency/behind");
    private static final String CAUGHT_UP = CypherFile.query("consistency/caught-up");
    private static final String DUE = CypherFile.query("consistency/due");
    private static final String DAY = CypherFile.query("consistency/day");
    private static final String KEEP_DAY = CypherFile.query("consistency/keep-day");
    private final Neo4jClient neo4j;
    private final PageRunner pages;
    private final Checks checks;
    private final int pageSize;

    Consistency(Neo4jClient neo4j, PageRunner pages, Checks checks, ChecksSettings settings) {
        this.neo4j = neo4j;
        this.pages = pages;
        this.checks = checks;
        this.pageSize = settings.page();
    }

    /** Told of every page of a long run. */
    @FunctionalInterface
    public interface Progress {
        void checked(long claims, long of);
    }

    /** Checks these claims and whatever they may disagree with. */
    public CheckRun check(Collection<String> claimIds) {
        long began = System.nanoTime();
        return told(pages.run(List.copyOf(claimIds)), began);
    }

    /** Checks the claims with an appearance that the checks have not seen; all claims, when a check is new or changed. */
    public CheckRun checkUnchecked() {
        return behind() ? checkAll((claims, of) -> {}) : check(ids(UNCHECKED));
    }

    /** Some of the claims that a check looks at later, because a concept it requires has not done its work for them. */
    public List<String> postponed(int most) {
        return List.copyOf(neo4j.query(POSTPONED).bind(most).to("most").fetchAs(String.class).all());
    }

    private boolean behind() {
        return neo4j.query(BEHIND).bind(checks.ids()).to("ids").fetchAs(Boolean.class).one().orElse(true);
    }

    /**
     * Checks what is due: the claims with an appearance that the checks have not seen, and those on which one failed;
     * all claims, when a check is new or changed. Checks that look at the date look at all claims once a day.
     */
    public CheckRun checkDue(Progress progress) {
        if (behind()) {
            return checkAll(progress);
        }
        CheckRun run = check(ids(DUE));
        return seenToday() ? run : run.and(checkToday(progress));
    }

    private boolean seenToday() {
        if (checks.all().stream().noneMatch(Check::looksAtToday)) {
            return true;
        }
        LocalDate day = neo4j.query(DAY).fetchAs(LocalDate.class).one().orElse(LocalDate.MIN);
        return day.equals(pages.today());
    }

    private CheckRun checkToday(Progress progress) {
        LocalDate today = pages.today();
        return all(progress, each -> pages.runToday(new AllClaims(), each), () -> keep(today)).besides();
    }

    private void keep(LocalDate today) {
        neo4j.query(KEEP_DAY).bind(today.atStartOfDay(ZoneOffset.UTC)).to("at").run();
    }

    /** Where a claim stands among all of them. */
    private record Place(String slot, String id) {
        static final Place START = new Place("", "");
    }

    /** Checks every claim, page by page in the order of their slots. */
    public CheckRun checkAll(Progress progress) {
        List<String> ids = checks.ids(); // one that comes to be in use meanwhile has not seen every claim
        LocalDate today = pages.today();
        return all(progress, each -> pages.run(new AllClaims(), true, each), () -> {
            neo4j.query(CAUGHT_UP).bind(ids).to("ids").run();
            keep(today);
        });
    }

    private CheckRun all(Progress progress, Consumer<Consumer<CheckRun>> runs, Runnable afterwards) {
        long began = System.nanoTime();
        long claims = neo4j.query(COUNT).fetchAs(Long.class).one().orElse(0L);
        var run = new AtomicReference<>(CheckRun.NOTHING);
        runs.accept(page -> {
            long checked = run.updateAndGet(before -> before.and(page.counted())).claims();
            progress.checked(checked, Math.max(claims, checked));
        });
        afterwards.run();
        return told(run.get(), began);
    }

    /** The ids of all claims, page by page. */
    private final class AllClaims implements Iterator<List<String>> {
        private List<Place> page = pageAfter(Place.START);

        @Override
        public boolean hasNext() {
            return !page.isEmpty();
        }

        @Override
        public List<String> next() {
            List<String> ids = page.stream().map(Place::id).toList();
            page = pageAfter(page.getLast());
            return ids;
        }
    }

    private List<Place> pageAfter(Place last) {
        return List.copyOf(neo4j.query(PAGE).bindAll(Map.of("slot", last.slot(), "id", last.id(), "size", pageSize))
                .fetchAs(Place.class)
                .mappedBy((types, row) -> new Place(row.get("slot").asString(), row.get("id").asString()))
                .all());
    }

    private List<String> ids(String statement) {
        return List.copyOf(neo4j.query(statement).fetchAs(String.class).all());
    }

    private static CheckRun told(CheckRun run, long began) {
        run.failures().forEach(failure -> log.warn("check {} failed: {}", failure.check(), failure.problem()));
        if (run.claims() > 0) {
            log.info("checked {} claims: {} findings, {} opened, {} resolved, {} ms", run.claims(), run.found(),
                    run.opened(), run.resolved(), (System.nanoTime() - began) / 1_000_000);
        }
        return run;
    }
}

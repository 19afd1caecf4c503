package io.counterclaim.consistency;

import io.counterclaim.graph.CypherFile;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final String COUNT = CypherFile.query("consistency/count-claims");
    private static final String BEHIND = CypherFile.query("consistency/behind");
    private static final String CAUGHT_UP = CypherFile.query("consistency/caught-up");
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
        boolean behind = neo4j.query(BEHIND).bind(checks.ids()).to("ids").fetchAs(Boolean.class).one().orElse(true);
        return behind ? checkAll((claims, of) -> {}) : check(unchecked());
    }

    /** Where a claim stands among all of them. */
    private record Place(String slot, String id) {
        static final Place START = new Place("", "");
    }

    /** Checks every claim, page by page in the order of their slots. */
    public CheckRun checkAll(Progress progress) {
        long began = System.nanoTime();
        long claims = neo4j.query(COUNT).fetchAs(Long.class).one().orElse(0L);
        List<String> ids = checks.ids(); // one that comes to be in use meanwhile has not seen every claim
        var run = new AtomicReference<>(CheckRun.NOTHING);
        pages.run(new AllClaims(), page -> {
            long checked = run.updateAndGet(before -> before.and(page.counted())).claims();
            progress.checked(checked, Math.max(claims, checked));
        });
        neo4j.query(CAUGHT_UP).bind(ids).to("ids").run();
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

    private List<String> unchecked() {
        return List.copyOf(neo4j.query(UNCHECKED).fetchAs(String.class).all());
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

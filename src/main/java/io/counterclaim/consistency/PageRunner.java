package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import io.counterclaim.consistency.Workers.Both;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Checks one page of claims after the other. While the checks look at a page, the concepts run for the next one; both
 * happen in the turn, so that nothing older is written over something newer.
 */
final class PageRunner {
    private final Turn turn;
    private final Workers workers;
    private final ConceptRunner concepts;
    private final CheckRunner checks;
    private final FindingStore findings;
    private final int size;

    PageRunner(Turn turn, Workers workers, ConceptRunner concepts, CheckRunner checks, FindingStore findings,
            int size) {
        this.turn = turn;
        this.workers = workers;
        this.concepts = concepts;
        this.checks = checks;
        this.findings = findings;
        this.size = size;
    }

    /** Claims for which the concepts ran, counted before they did. */
    private record Prepared(Focus focus, Enriched enriched) {}

    /** What came of a page, and the page after it, if there is one. */
    private record Done(CheckRun run, Enriched enriched, Optional<Prepared> next) {}

    /** Checks these claims. */
    CheckRun run(List<String> claims) {
        var run = new AtomicReference<>(CheckRun.NOTHING);
        run(split(claims).iterator(), page -> run.updateAndGet(before -> before.and(page)));
        return run.get();
    }

    private List<List<String>> split(List<String> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + size)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + size))).toList();
    }

    /**
     * Checks every page, and what concepts named besides.
     *
     * @param pages the ids of the claims of each page, none of them empty
     * @param each is given what came of each page
     */
    void run(Iterator<List<String>> pages, Consumer<CheckRun> each) {
        Optional<Prepared> prepared = Optional.empty();
        List<String> page = nextOf(pages);
        while (!page.isEmpty()) {
            List<String> following = nextOf(pages);
            Done done = page(page, prepared, following);
            each.accept(done.run().and(further(done.enriched())));
            prepared = done.next();
            page = following;
        }
    }

    /** The day on which the checks look. */
    LocalDate today() {
        return checks.today();
    }

    /** Has the checks that look at the day look at every page. */
    void runToday(Iterator<List<String>> pages, Consumer<CheckRun> each) {
        pages.forEachRemaining(page -> each.accept(turn.take(() -> findings.write(checks.readToday(page)))));
    }

    private static List<String> nextOf(Iterator<List<String>> pages) {
        return pages.hasNext() ? pages.next() : List.of();
    }

    private Done page(List<String> page, Optional<Prepared> prepared, List<String> following) {
        return turn.take(() -> {
            Prepared now = prepared.orElseGet(() -> prepare(page));
            // nothing is written before the concepts are done: they may need what the turn's transaction would lock
            Both<Reading, Optional<Prepared>> both = workers.both(() -> checks.read(now.focus(), now.enriched()),
                    () -> following.isEmpty() ? Optional.empty() : Optional.of(prepare(following)));
            return new Done(findings.write(both.here()), now.enriched(), both.beside());
        });
    }

    private Prepared prepare(List<String> claims) {
        Focus focus = checks.focus(claims);
        return new Prepared(focus, concepts.enrich(claims));
    }

    private CheckRun further(Enriched enriched) {
        CheckRun run = CheckRun.NOTHING;
        for (List<String> page : split(enriched.further())) {
            run = run.and(turn.take(() -> findings.write(checks.readFurther(page, enriched))).besides());
        }
        return run;
    }
}

package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptRunner.Enriched;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Checks one page of claims after the other. While what was found on a page is written, the checks look at the next one:
 * that stands if nobody else had a turn in between, and is read again otherwise, so that nothing older is written over
 * something newer.
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

    /** Checks these claims. */
    CheckRun run(List<String> claims) {
        var run = new AtomicReference<>(CheckRun.NOTHING);
        run(split(claims).iterator(), false, page -> run.updateAndGet(before -> before.and(page)));
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
     * @param whole whether appearances that were looked at before are looked at again
     * @param each is given what came of each page
     */
    void run(Iterator<List<String>> pages, boolean whole, Consumer<CheckRun> each) {
        var run = new Run(whole);
        List<String> page = nextOf(pages);
        while (!page.isEmpty()) {
            List<String> following = nextOf(pages);
            each.accept(run.check(page, following));
            page = following;
        }
    }

    private static List<String> nextOf(Iterator<List<String>> pages) {
        return pages.hasNext() ? pages.next() : List.of();
    }

    /** The day on which the checks look. */
    LocalDate today() {
        return checks.today();
    }

    /** Has the checks that look at the day look at every page. */
    void runToday(Iterator<List<String>> pages, Consumer<CheckRun> each) {
        pages.forEachRemaining(page -> each.accept(turn.take(number -> findings.write(checks.readToday(page)))));
    }

    /** Claims for which the concepts ran, counted before they did. */
    private record Prepared(Focus focus, Enriched enriched) {}

    /** A page at which the checks are looking before its turn. */
    private record Ahead(Prepared page, Future<Reading> reading) {}

    /** What came of a page in its turn, and the page after it, if there is one. */
    private record Done(long turn, CheckRun run, Enriched enriched, Optional<Ahead> next) {}

    /** One run over pages. */
    private final class Run {
        private final boolean whole;
        /** The number of the last turn. */
        private long last;
        private Optional<Ahead> ahead = Optional.empty();
        /** Claims that concepts named besides, until they are a page; one that is on a page itself needs no more. */
        private final Set<String> waiting = new LinkedHashSet<>();

        Run(boolean whole) {
            this.whole = whole;
        }

        CheckRun check(List<String> page, List<String> following) {
            Done done = turn.take(number -> inTurn(number, page, following));
            last = done.turn();
            ahead = done.next();
            page.forEach(waiting::remove);
            return done.run().and(besides(done.enriched(), following.isEmpty()));
        }

        private CheckRun besides(Enriched enriched, boolean end) {
            if (!enriched.failed().isEmpty()) {
                return further(enriched.further(), enriched);
            }
            waiting.addAll(enriched.further());
            if (waiting.size() < size && !end) {
                return CheckRun.NOTHING;
            }
            List<String> claims = List.copyOf(waiting);
            waiting.clear();
            return further(claims, Enriched.NOTHING);
        }

        private Done inTurn(long number, List<String> page, List<String> following) {
            Prepared now = ahead.map(Ahead::page).orElseGet(() -> prepare(page));
            Reading reading = ahead.filter(read -> number == last + 1).map(read -> Workers.get(read.reading()))
                    .orElseGet(() -> read(now));
            // the concepts write before this turn does: they may need what its transaction would lock
            Optional<Ahead> next = following.isEmpty() ? Optional.empty() : Optional.of(lookAt(prepare(following)));
            try {
                return new Done(number, findings.write(reading), now.enriched(), next);
            } catch (RuntimeException e) {
                next.ifPresent(read -> Workers.end(read.reading()));
                throw e;
            }
        }

        private Ahead lookAt(Prepared page) {
            return new Ahead(page, Workers.meanwhile(() -> read(page)));
        }

        private Reading read(Prepared page) {
            return checks.read(page.focus(), page.enriched(), whole);
        }

        private CheckRun further(List<String> claims, Enriched enriched) {
            CheckRun run = CheckRun.NOTHING;
            for (List<String> page : split(claims)) {
                Done done = turn.take(number -> new Done(number, findings.write(checks.readFurther(page, enriched)),
                        enriched, Optional.empty()));
                last = done.turn() == last + 1 ? done.turn() : -1;
                run = run.and(done.run().besides());
            }
            return run;
        }
    }

    private Prepared prepare(List<String> claims) {
        Focus focus = checks.focus(claims);
        return new Prepared(focus, concepts.enrich(claims));
    }
}

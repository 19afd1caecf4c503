package io.counterclaim.consistency;

import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.comparison.Relation;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Runs concepts and checks over one article in the transaction of the caller, in which they meet what it wrote. A
 * statement that fails ends that transaction: the caller begins again without it.
 */
final class Trial {
    private static final String SAYINGS = CypherFile.query("consistency/sayings-of-article");
    private static final String FOCUS = CypherFile.query("consistency/focus");
    private static final String ALIKE = CypherFile.query("consistency/said-alike");
    /** The other kinds concern where claims come from, and a text that is not published has no origin yet. */
    private static final Set<CheckKind> KINDS = EnumSet.of(CheckKind.CONTRADICTION, CheckKind.TENSION);
    private final Checks checks;
    private final Concepts concepts;
    private final GraphReader graph;
    private final Claims claims;
    private final Appearances appearances;
    private final Clock clock;

    Trial(Checks checks, Concepts concepts, GraphReader graph, Claims claims, Appearances appearances, Clock clock) {
        this.checks = checks;
        this.concepts = concepts;
        this.graph = graph;
        this.claims = claims;
        this.appearances = appearances;
        this.clock = clock;
    }

    /** A check or concept failed, and the transaction with it. */
    static final class UnableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String id;

        private UnableException(String id, RuntimeException cause) {
            super(cause);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** What the article says, and what came of it. */
    record Seen(List<Own> sayings, List<Found> found, List<Alike> alike, List<CheckRun.Failure> failures) {}

    /** One saying of the article; {@code held} when something else says the same claim. */
    record Own(Appearance appearance, Claim claim, boolean held) {}

    /**
     * A held claim that says the same as one of the article, or supports it.
     *
     * @param appearances the ids of the first few that affirm it
     */
    record Alike(String claim, String other, Relation relation, List<String> appearances) {}

    /**
     * Runs them over the claims of an article.
     *
     * @param unable why a check or concept is not to run, by its id
     * @throws UnableException when another one fails
     */
    Seen of(String article, Map<String, String> unable) {
        List<Own> sayings = sayings(article);
        List<String> ids = sayings.stream().map(own -> own.claim().id()).distinct().toList();
        List<Check> wanted = checks.all().stream().filter(check -> KINDS.contains(check.kind()))
                .filter(check -> concepts.idle(check).isEmpty()).toList();
        concepts.neededBy(wanted).stream()
                .filter(concept -> hindered(concept.id(), concept.requires(), unable).isEmpty())
                .forEach(concept -> enrich(concept, ids));
        var found = new ArrayList<Found>();
        var failures = new ArrayList<CheckRun.Failure>();
        Focus focus = Focus.of(graph.rows(FOCUS, Map.of("focus", ids)));
        for (Check check : wanted) {
            hindered(check.id(), check.requires(), unable).ifPresentOrElse(
                    problem -> failures.add(new CheckRun.Failure(check.id(), problem)),
                    () -> found.addAll(found(check, focus, sayings)));
        }
        return new Seen(sayings, found, alike(ids, article), failures);
    }

    private List<Own> sayings(String article) {
        List<Answer> rows = graph.rows(SAYINGS, Map.of("article", article));
        Map<String, Claim> said = claims.byIds(rows.stream().map(row -> row.text("claim")).distinct().toList());
        Map<String, Appearance> sayings = appearances.byIds(rows.stream().map(row -> row.text("appearance")).toList());
        return rows.stream().map(row -> new Own(Objects.requireNonNull(sayings.get(row.text("appearance"))),
                Objects.requireNonNull(said.get(row.text("claim"))), row.flag("held"))).toList();
    }

    private List<Alike> alike(List<String> ids, String article) {
        return graph.rows(ALIKE, Map.of("ids", ids, "article", article)).stream().map(row -> new Alike(
                row.text("claim"), row.text("other"), Relation.valueOf(row.text("relation")), row.texts("appearances")))
                .toList();
    }

    /** Why a check or concept cannot do its work, if it cannot. */
    private Optional<String> hindered(String id, Collection<String> requires, Map<String, String> unable) {
        return unable.containsKey(id)
                ? Optional.ofNullable(unable.get(id))
                : concepts.all().stream().filter(concept -> requires.contains(concept.id()))
                        .flatMap(concept -> hindered(concept.id(), concept.requires(), unable).stream()
                                .map(why -> "It requires the concept '" + concept.id() + "', which failed: " + why))
                        .findFirst();
    }

    private static void enrich(Concept concept, Collection<String> claims) {
        try {
            concept.enrich(claims);
        } catch (RuntimeException e) {
            throw new UnableException(concept.id(), e);
        }
    }

    private List<Found> found(Check check, Focus focus, List<Own> sayings) {
        Set<String> applies = focus.of(check);
        Collection<String> given = check.singly()
                ? sayings.stream().filter(own -> applies.contains(own.claim().id())).map(own -> own.appearance().id())
                        .toList()
                : applies;
        try {
            return given.isEmpty()
                    ? List.of()
                    : graph.rows(check.statement(), Map.of("focus", List.copyOf(given), "today", today())).stream()
                            .map(row -> Found.of(check, row.values(), applies)).toList();
        } catch (RuntimeException e) {
            throw new UnableException(check.id(), e);
        }
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}

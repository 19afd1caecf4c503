package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.Conjuncts.Mutant;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Takes one conjunct at a time from each check, and sees whether {@link CheckFixturesIT} would fail: whether a fixture as
 * it is shipped, asked as it says, has other findings than without the loss, or the check errs on it, or does not look
 * back any more. What nothing notices, and what is noticed only because it errs, is listed in
 * {@code target/check-mutations.md}. {@code -Dchecks=disputed,stale} looks at these only.
 */
@ApplicationTest(properties = "counterclaim.checks.page=3")
class CheckMutationEvaluation {
    private static final double WANTED = .9;
    private static final List<String> ONLY = Stream.of(System.getProperty("checks", "").split(","))
            .filter(check -> !check.isEmpty()).toList();
    private static final Evaluation NOTICED = new Evaluation(18, "conjuncts of the checks that a fixture notices",
            "every conjunct of a WHERE clause in cypher/checks, one left out at a time", WANTED, .95,
            "share without which CheckFixturesIT fails on the shipped fixtures: other findings, or an error");
    @Autowired
    Checks checks;
    @Autowired
    CheckLibrary library;
    @Autowired
    Consistency consistency;
    @Autowired
    CheckRunner runner;
    @Autowired
    Neo4jClient neo4j;
    private final List<Trial> trials = new ArrayList<>();

    private enum Fate {
        SURVIVES, ERRS, DIFFERS
    }

    /** What became of one mutant so far. */
    private static final class Trial {
        private final Check check;
        private final Mutant mutant;
        private Fate fate = Fate.SURVIVES;

        Trial(Check check, Mutant mutant) {
            this.check = new Check(check.id(), check.title(), check.kind(), check.severity(), check.problem(),
                    check.remedy(), check.applies(), check.requires(), check.singly(), mutant.statement());
            this.mutant = mutant;
        }

        @Override
        public String toString() {
            return "\n- " + check.id() + ": `" + mutant.conjunct().replaceAll("\\s+", " ") + '`';
        }
    }

    @Test
    void aFixtureNoticesAlmostEveryConjunct() throws IOException {
        for (Check check : library.inUse()) {
            if (ONLY.isEmpty() || ONLY.contains(check.id())) {
                List<Trial> mutants = Conjuncts.of(check.statement()).stream().map(m -> new Trial(check, m)).toList();
                trials.addAll(mutants);
                tryOn(check, mutants);
                tell();
            }
        }
        if (ONLY.isEmpty()) {
            NOTICED.measured(1 - of(Fate.SURVIVES).size() / (double) trials.size());
        } else {
            assertThat(of(Fate.SURVIVES)).isEmpty();
        }
    }

    private void tryOn(Check check, List<Trial> mutants) {
        var reader = new FixtureReader(neo4j, consistency, runner);
        for (Fixture fixture : Fixture.of(check.id())) {
            use(check);
            reader.draw(fixture);
            compare(check, mutants, () -> rows(fixture.asked() ? reader.asked(fixture) : reader.standing()));
        }
        use(check);
        reader.draw(Fixture.of(check.id(), "violating"));
        reader.recordIn2024();
        compare(check, mutants, () -> passed(reader::requireToLookBack));
        if (check.statement().contains("$validAt")) {
            reader.boundTimes();
            compare(check, mutants, () -> passed(reader::requireToKeepToTheDay));
        }
    }

    private static List<Map<String, Object>> rows(List<Found> found) {
        return found.stream().map(Found::row).toList();
    }

    private static boolean passed(Runnable test) {
        test.run();
        return true;
    }

    private void compare(Check check, List<Trial> mutants, Supplier<Object> answer) {
        use(check);
        Object expected = answer.get();
        for (Trial trial : mutants) {
            if (trial.fate != Fate.DIFFERS) {
                use(trial.check);
                trial.fate = fate(trial.fate, expected, answer);
            }
        }
    }

    private static Fate fate(Fate before, Object expected, Supplier<Object> answer) {
        try {
            return answer.get().equals(expected) ? before : Fate.DIFFERS;
        } catch (FixtureReader.Erred e) {
            return Fate.ERRS;
        } catch (AssertionError e) {
            return Fate.DIFFERS;
        }
    }

    private void use(Check check) {
        checks.replace(List.of(check), List.of());
    }

    @AfterEach
    void everyCheckIsInUse() {
        checks.replace(library.inUse(), List.of());
    }

    private List<Trial> of(Fate fate) {
        return trials.stream().filter(trial -> trial.fate == fate).toList();
    }

    private void tell() throws IOException {
        List<Trial> survivors = of(Fate.SURVIVES);
        List<Trial> erring = of(Fate.ERRS);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/check-mutations.md"),
                """
                        # Conjuncts that no fixture notices

                        Of %s conjuncts, %s are noticed by %s fixtures as they are: %s change what is found, %s only make the check fail.

                        ## Noticed by none: %s
                        %s

                        ## Noticed only because the check fails: %s
                        %s
                        """
                        .formatted(trials.size(), trials.size() - survivors.size(), fixtures(), of(Fate.DIFFERS).size(),
                                erring.size(), survivors.size(), lines(survivors), erring.size(), lines(erring)));
    }

    private long fixtures() {
        return trials.stream().map(trial -> trial.check.id()).distinct().mapToLong(id -> Fixture.of(id).size()).sum();
    }

    private static String lines(List<Trial> trials) {
        return String.join("", trials.stream().map(Objects::toString).toList());
    }
}

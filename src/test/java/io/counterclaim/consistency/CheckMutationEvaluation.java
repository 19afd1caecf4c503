package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.consistency.Conjuncts.Mutant;
import io.counterclaim.testing.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Takes one conjunct at a time from each check and sees whether a fixture notices: drawn as it is, with an empty focus,
 * with one claim in focus, and with one appearance superseded, or recorded too late. What nothing notices is listed in
 * {@code target/check-mutations.md}.
 */
@Tag("embedded")
@ApplicationTest(properties = "counterclaim.checks.page=3")
class CheckMutationEvaluation {
    private static final double WANTED = .9;
    private static final String RECORDED = "MATCH (n) WHERE n.recordedAt IS NULL AND NOT n:Check AND NOT n:Predicate"
            + " SET n.recordedAt = datetime('2024-01-01T00:00:00Z')";
    private static final String SUPERSEDED = "MATCH (a:Appearance {id: $id}) SET a:Superseded,"
            + " a.supersededAt = datetime('2024-02-01T00:00:00Z')";
    private static final String LATE = "MATCH (a:Appearance {id: $id}) SET a.recordedAt = datetime('2024-09-01T00:00:00Z')";
    private static final OffsetDateTime SUMMER = OffsetDateTime.parse("2024-07-01T00:00:00Z");
    @Autowired
    Driver driver;
    @Autowired
    Checks checks;
    @Autowired
    CheckLibrary library;
    @Autowired
    Consistency consistency;
    @Autowired
    Neo4jClient neo4j;

    /** One way to ask a check about a drawn fixture. */
    private record Question(String change, String appearance, boolean everyClaim, String claim, boolean asOfSummer) {}

    @Test
    void aFixtureNoticesAlmostEveryConjunct() throws IOException {
        var survivors = new TreeMap<String, List<Mutant>>();
        int all = 0;
        for (Path file : SourceRules.files(Path.of("cypher/checks"), ".cypher").keySet()) {
            String check = file.getFileName().toString().replace(".cypher", "");
            String statement = Files.readString(file);
            List<Mutant> mutants = Conjuncts.of(statement);
            all += mutants.size();
            survivors.put(check, survivors(check, statement, mutants, fixtures(check)));
        }
        long survived = survivors.values().stream().mapToLong(List::size).sum();
        tell(survivors, all);
        assertThat((all - survived) / (double) all).as("%s of %s survive, see target/check-mutations.md", survived, all)
                .isGreaterThanOrEqualTo(WANTED);
    }

    private static List<String> fixtures(String check) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/checks", check))) {
            var fixtures = new ArrayList<String>();
            for (Path file : files.filter(f -> f.toString().endsWith(".cypher")).sorted().toList()) {
                fixtures.add(Files.readString(file));
            }
            return fixtures;
        }
    }

    private List<Mutant> survivors(String check, String statement, List<Mutant> mutants, List<String> fixtures) {
        var alive = new ArrayList<>(mutants);
        checks.replace(List.of(Objects.requireNonNull(checks.byId(check))), List.of());
        for (String fixture : fixtures) {
            FindingsOf.empty(neo4j);
            FindingsOf.draw(neo4j, fixture);
            // the concepts that the check requires
            consistency.checkAll((claims, of) -> {});
            for (Question question : questions()) {
                while (!alive.isEmpty() && !asked(question, statement, alive)) {
                    // a mutant broke the transaction: ask those that are left again
                }
            }
        }
        checks.replace(library.inUse(), List.of());
        return alive;
    }

    private List<Question> questions() {
        try (var session = driver.session(); Transaction drawn = session.beginTransaction()) {
            var questions = new ArrayList<Question>(List.of(new Question("", "", true, "", false), new Question("", "",
                    false, "", false), new Question("", "", true, "", true)));
            ids(drawn, "Claim").forEach(id -> questions.add(new Question("", "", false, id, false)));
            ids(drawn, "Appearance").forEach(id -> {
                questions.add(new Question(SUPERSEDED, id, true, "", false));
                questions.add(new Question(LATE, id, true, "", true));
            });
            return questions;
        }
    }

    private static List<String> ids(Transaction drawn, String label) {
        return drawn.run("MATCH (n:" + label + ") RETURN n.id AS id ORDER BY id").list(row -> row.get("id").asString());
    }

    /** Takes out those whose answer differs. False when one broke the transaction. */
    private boolean asked(Question question, String statement, Collection<Mutant> alive) {
        try (var session = driver.session(); Transaction drawn = session.beginTransaction()) {
            drawn.run(RECORDED).consume();
            if (!question.change().isEmpty()) {
                drawn.run(question.change(), Map.of("id", question.appearance())).consume();
            }
            var parameters = parameters(question, question.everyClaim() ? ids(drawn, "Claim") : List.of());
            List<String> answer = answer(drawn, statement, parameters);
            for (Mutant mutant : List.copyOf(alive)) {
                try {
                    if (!answer(drawn, mutant.statement(), parameters).equals(answer)) {
                        alive.remove(mutant);
                    }
                } catch (Neo4jException e) {
                    alive.remove(mutant);
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<String, Object> parameters(Question question, List<String> everyClaim) {
        var parameters = new HashMap<String, Object>();
        parameters.put("focus", question.claim().isEmpty() ? everyClaim : List.of(question.claim()));
        parameters.put("asOf", question.asOfSummer() ? SUMMER : null);
        parameters.put("validAt", null);
        parameters.put("today", LocalDate.now());
        return parameters;
    }

    private static List<String> answer(Transaction drawn, String statement, Map<String, Object> parameters) {
        return drawn.run(statement, parameters).list(row -> new TreeMap<>(row.asMap()).toString()).stream().sorted()
                .toList();
    }

    private static void tell(Map<String, List<Mutant>> survivors, int all) throws IOException {
        var page = new StringBuilder("# Conjuncts that no fixture notices\n\nOf " + all + " conjuncts "
                + survivors.values().stream().mapToInt(List::size).sum() + " can be dropped.\n");
        survivors.forEach((check, mutants) -> mutants.forEach(mutant -> page.append("\n- ").append(check).append(": `")
                .append(mutant.conjunct().replaceAll("\\s+", " ")).append('`')));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/check-mutations.md"), page.append('\n'));
    }
}

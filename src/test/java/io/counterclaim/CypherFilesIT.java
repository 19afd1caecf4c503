package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.api.Conditions;
import io.counterclaim.api.Filter;
import io.counterclaim.api.Filtered;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.testing.SourceRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;

/** Every statement compiles against the schema, starts from an index, and fits on a screen. */
@ApplicationTest
class CypherFilesIT {
    /** A plan made for what another test had in the graph is no answer; the plans of all others are kept. */
    private static final String PLANNED_NOW = "CYPHER replan=force EXPLAIN ";
    private static final int LINES = 40;
    /** What an appearance must be to count as of a time takes two lines, which checks say for each. */
    private static final int LINES_OF_A_CHECK = 48;
    /** Planning takes a process that has just started some 10 ms an operator; a check that needs more is two checks. */
    private static final int OPERATORS_OF_A_CHECK = 75;
    private static final Set<String> SEEKS = Set.of("NodeUniqueIndexSeek", "NodeUniqueIndexSeek(Locking)", "Argument");
    private static final Set<String> SCANS = Set.of("AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan", "NodeIndexScan", "NodeIndexContainsScan", "NodeIndexEndsWithScan",
            "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan");
    /** What reads all of something on purpose, and why that is not what grows without bound, or is asked for. */
    private static final Map<String, String> MAY_SCAN = Map.of(
            "command/summary",
            "counts, once at the start", "consistency/unchecked", "the label is what is left to do",
            "consistency/due", "the label is what is left to do",
            "graph/migrated", "one for each file of the schema", "report/not-checked",
            "a report is about everything", "report/read", "what was told anew is few");
    private static final Conditions CLAIMS = Conditions.of("claim/claim")
            .with("appearance", Conditions.of("claim/appearance"))
            .and(Conditions.of("consistency/claim").with("finding",
                    Conditions.of("consistency/claim-finding")));
    @Autowired
    Driver driver;

    static Stream<Path> statements() {
        return Stream.of("cypher/queries", "cypher/checks", "cypher/concepts").map(Path::of).filter(Files::isDirectory)
                .flatMap(folder -> SourceRules.files(folder, ".cypher").keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementStartsFromAnIndex(Path file) throws Exception {
        boolean mayScan = MAY_SCAN.keySet().stream().anyMatch(name -> file.endsWith(name + ".cypher"));
        List<String> surprises = surprises(Files.readString(file));
        assertThat(mayScan).as("%s: %s", file, surprises).isEqualTo(!surprises.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementFitsOnAScreen(Path file) throws Exception {
        assertThat(Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("//")))
                .as(file.toString())
                .hasSizeLessThanOrEqualTo(file.startsWith("cypher/checks") ? LINES_OF_A_CHECK : LINES);
    }

    static Stream<Path> checks() {
        return statements().filter(file -> file.startsWith("cypher/checks"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checkIsCheapToPlan(Path file) throws Exception {
        assertThat(operators(Files.readString(file))).as(file.toString())
                .hasSizeLessThanOrEqualTo(OPERATORS_OF_A_CHECK);
    }

    @Test
    void statementOfManyPartsIsDearToPlan() throws Exception {
        assertThat(operators(Files.readString(Path.of("src/test/resources/architecture/plans-for-long.cypher"))))
                .hasSizeGreaterThan(OPERATORS_OF_A_CHECK);
    }

    @Test
    void claimsThatAFilterLeavesAreReadInTheOrderOfTheIndex() throws Exception {
        Filtered filter = CLAIMS.of(new Filter(Map.of("or", List.of(Map.of("stance", "DENIES", "source", "s"),
                Map.of("not", Map.of("published", Map.of("from", "2022-01-01"), "consistency", "CONTRADICTED"))))));
        for (String list : List.of("page-by-text", "page-by-predicate", "page-by-recording", "page-of-predicate")) {
            String statement = filter.into(CypherFile.query("claim/" + list));
            assertThat(surprises(statement)).as(statement).isEmpty();
            assertThat(operators(statement)).as(statement).doesNotContain("Sort", "Top");
        }
    }

    @ParameterizedTest
    @CsvSource({"consistency, CONTRADICTED", "consistency, RECONCILED", "severity, MAJOR"})
    void filterThatLeavesFewClaimsStartsWithTheirFindings(String condition, String value) {
        Filtered filter = CLAIMS.of(new Filter(Map.of(condition, value, "text", "x")));
        String statement = filter.into(CypherFile.query("claim/page"));

        assertThat(surprises(statement)).as(statement).isEmpty();
        assertThat(statement).contains("MATCH (f:Finding").doesNotContain("/* start */");
        assertThat(
                CLAIMS.of(new Filter(Map.of(condition, "severity".equals(condition) ? "INFO" : "CONSISTENT"))).start())
                .as("what most claims have is read along").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "article", "entity", "kind", "check", "source", "predicate"})
    void findingsOfThenAreReadFromAnIndexToo(String name) throws Exception {
        Filtered filter = Conditions.of("consistency/finding")
                .of(new Filter(Map.of(name, "x", "status", List.of("OPEN"))));
        for (String list : List.of("findings-then", "facets-then")) {
            String statement = filter.into(CypherFile.query("consistency/" + list));
            assertThat(surprises(statement)).as(statement).isEmpty();
        }
    }

    @Test
    void articlesAndFindingsThatAFilterLeavesAreReadInTheOrderOfTheIndex() throws Exception {
        var articles = Conditions.of("article/article").of(new Filter(Map.of("title", "x", "published", Map.of("from",
                "2022-01-01"))));
        var findings = Conditions.of("consistency/finding").of(new Filter(Map.of("text", "x", "status", List.of("OPEN"),
                "not", Map.of("source", "x")))).renamed("s", "f");
        for (String list : List.of("article/page", "article/page-by-recording", "article/page-by-publishing",
                "consistency/findings-in-order", "consistency/findings-of-kind", "consistency/findings-of-check")) {
            String statement = (list.startsWith("article") ? articles : findings).into(CypherFile.query(list));
            assertThat(surprises(statement)).as(statement).isEmpty();
            assertThat(operators(statement)).as(statement).doesNotContain("Sort", "Top");
        }
        for (String list : List.of("first", "last")) {
            String statement = findings.into(CypherFile.query("consistency/findings-by-" + list + "-seen"));
            assertThat(operators(statement)).as(statement).filteredOn(operator -> operator.matches("Sort|Top"))
                    .as("that of the few of each kind").hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "value.entity", "claimant", "article", "source", "check", "predicate"})
    void filterThatNamesSomethingStartsThere(String name) throws Exception {
        Object named = name.startsWith("value.") ? Map.of("entity", "x") : "x";
        Filtered filter = CLAIMS.of(new Filter(Map.of(name.replaceAll("\\..*", ""), named, "text", "x")));
        String statement = filter.into(CypherFile.query("claim/page"));

        assertThat(surprises(statement)).as(statement).isEmpty();
        assertThat(operators(statement)).as(statement).anyMatch(operator -> operator.matches("Node(Unique)?IndexSeek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "article", "entity", "kind", "check"})
    void filterOfFindingsThatNamesSomethingStartsThere(String name) throws Exception {
        String statement = Conditions.of("consistency/finding")
                .of(new Filter(Map.of(name, "x", "status", List.of("OPEN")))).renamed("s", "f")
                .into(CypherFile.query("consistency/findings-anchored"));

        assertThat(surprises(statement)).as(statement).isEmpty();
        assertThat(operators(statement)).as(statement).anyMatch(operator -> operator.matches("Node(Unique)?IndexSeek"));
    }

    @Test
    void scanIsASurprise() throws Exception {
        assertThat(surprises(Files.readString(Path.of("src/test/resources/architecture/scans-everything.cypher"))))
                .containsExactly("AllNodesScan");
    }

    private List<String> surprises(String statement) {
        try (var session = driver.session()) {
            var found = new ArrayList<String>();
            collect(session.run(PLANNED_NOW + statement).consume().plan(), found);
            return found;
        }
    }

    private List<String> operators(String statement) {
        try (var session = driver.session()) {
            var found = new ArrayList<String>();
            add(session.run(PLANNED_NOW + statement).consume().plan(), found);
            return found;
        }
    }

    private static void add(Plan plan, List<String> found) {
        found.add(operator(plan));
        plan.children().forEach(child -> add(child, found));
    }

    private static void collect(Plan plan, List<String> found) {
        String operator = operator(plan);
        if (SCANS.contains(operator) && !ofFewNodes(plan) || operator.equals("CartesianProduct") && multiplies(plan)) {
            found.add(operator);
        }
        plan.children().forEach(child -> collect(child, found));
    }

    /** There are as many of them as files. */
    private static boolean ofFewNodes(Plan scan) {
        return operator(scan).equals("NodeByLabelScan")
                && String.valueOf(scan.arguments().get("Details")).matches("\"\\w+:(Predicate|Check)\"");
    }

    /** One row with many is many, however the planner calls it; many with many is a surprise. */
    private static boolean multiplies(Plan product) {
        return product.children().stream().filter(side -> !ofOneRow(side)).count() > 1;
    }

    private static boolean ofOneRow(Plan plan) {
        return plan.children().isEmpty()
                ? SEEKS.contains(operator(plan))
                : plan.children().stream().allMatch(CypherFilesIT::ofOneRow);
    }

    private static String operator(Plan plan) {
        return plan.operatorType().replaceAll("@.*", "");
    }
}

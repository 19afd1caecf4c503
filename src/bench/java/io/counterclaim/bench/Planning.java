package io.counterclaim.bench;

import io.counterclaim.consistency.ShippedChecks;
import io.counterclaim.graph.OpenGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/**
 * The cost of planning each check and concept once, in a process that has planned nothing before. With the first
 * compiler only, so that figures stay comparable; both take as long for this.
 */
final class Planning {
    private static final String FIRST = "(the first statement of all)";

    private Planning() {}

    /**
     * One statement.
     *
     * @param cpu of all threads of the process, the compiler's too, in milliseconds
     * @param operators how many operators its plan has
     */
    record Planned(String id, double cpu, double millis, int operators) {
        private static Planned parse(String line) {
            String[] cells = line.split("\t");
            return new Planned(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]),
                    Integer.parseInt(cells[3]));
        }

        private String line() {
            return String.format(Locale.ROOT, "%s\t%.1f\t%.1f\t%d", id, cpu, millis, operators);
        }
    }

    /** Plans everything in a process of its own, over the graph at {@code home}, whose schema must be there. */
    static List<Planned> measure(Path home) throws IOException, InterruptedException {
        List<String> command = Jvm.command("-XX:TieredStopAtLevel=1", Planning.class.getName(), home.toString());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().filter(line -> line.split("\t").length == 4).toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("planning ended with exit code " + process.exitValue());
        }
        return lines.stream().map(Planned::parse).toList();
    }

    /** What was planned as lines of a table, the dearest first, below their sum. */
    static List<String> table(List<Planned> planned) {
        var lines = new ArrayList<>(List.of("| statement | CPU ms | ms | operators |", "|---|---:|---:|---:|"));
        lines.add(row("**all " + planned.size() + "**", planned.stream().mapToDouble(Planned::cpu).sum(),
                planned.stream().mapToDouble(Planned::millis).sum(),
                planned.stream().mapToInt(Planned::operators).sum()));
        planned.stream().sorted((a, b) -> Double.compare(b.cpu, a.cpu))
                .forEach(one -> lines.add(row("`" + one.id + "`", one.cpu, one.millis, one.operators)));
        return lines;
    }

    private static String row(String name, double cpu, double millis, int operators) {
        return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %,d |", name, cpu, millis, operators);
    }

    /** Argument: where the graph is. Prints a line for each statement, of cells between tabs. */
    public static void main(String[] arguments) {
        try (var graph = new OpenGraph(Path.of(arguments[0])); var session = graph.driver().session()) {
            print(session, FIRST, "RETURN 1 AS one", Map.of());
            ShippedChecks.statements().forEach((id, statement) -> print(session, id, statement,
                    ShippedChecks.parameters()));
        }
    }

    private static void print(Session session, String id, String statement, Map<String, Object> parameters) {
        long cpu = Cpu.nanos();
        long began = System.nanoTime();
        Plan plan = session.run("EXPLAIN " + statement, parameters).consume().plan();
        System.out.println(new Planned(id, (Cpu.nanos() - cpu) / 1e6, (System.nanoTime() - began) / 1e6,
                operators(plan)).line());
    }

    private static int operators(Plan plan) {
        return 1 + plan.children().stream().mapToInt(Planning::operators).sum();
    }
}

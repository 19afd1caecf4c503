package io.counterclaim.command;

import io.counterclaim.consistency.CheckRun;
import io.counterclaim.consistency.CheckRun.Failure;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.consistency.Severity;
import io.counterclaim.report.Dossier.Finding;
import io.counterclaim.report.Reports;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;

/** Runs every check over every claim, and says by its exit code whether something grave is open. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Run every check over every claim.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:clean", "1:open findings at or above --fail-on, which --baseline does not name",
        "2:could not run, or a check failed"})
final class Check implements Callable<Integer> {
    @ParentCommand
    private @Nullable CounterclaimCommand parent;
    @Option(names = "--fail-on", defaultValue = "MAJOR", converter = Threshold.Reader.class, paramLabel = "SEVERITY", description = "INFO, MINOR, MAJOR (the default), CRITICAL, or never.")
    private Threshold failOn = new Threshold(Severity.MAJOR);

    @Option(names = "--baseline", paramLabel = "FILE", description = "Tell only findings that this file does not name.")
    private @Nullable Path baseline;
    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write the open findings to this file; they are known then.")
    private @Nullable Path writeBaseline;

    @Mixin
    private ServerOption server = new ServerOption();

    @Override
    public Integer call() {
        Baseline known = baseline == null ? Baseline.NONE : Baseline.read(baseline);
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        RemoteApi api = server.api();
        return api == null
                ? workbench.work(application -> tell(here(application, workbench.err()), known, workbench.out()))
                : tell(there(api), known, workbench.out());
    }

    private static Checked here(ApplicationContext application, PrintStream err) {
        try (var progress = Progress.of("checking", err)) {
            CheckRun run = application.getBean(Consistency.class).checkAll(progress::at);
            return new Checked(run.claims(), run.failures(), application.getBean(Reports.class).dossier().open());
        }
    }

    private static Checked there(RemoteApi api) {
        JsonNode run = api.runChecks();
        var failures = run.get("failures").valueStream()
                .map(failure -> new Failure(failure.get("check").asString(), failure.get("problem").asString()))
                .toList();
        return new Checked(run.get("claims").asLong(), failures, api.dossier().open());
    }

    private int tell(Checked checked, Baseline known, PrintStream out) {
        List<Finding> news = checked.open().stream().filter(finding -> !known.knows(finding)).toList();
        news.forEach(finding -> out.println(line(finding)));
        checked.failures().forEach(failure -> out.println("ERRORED   " + failure.check() + ": " + failure.problem()));
        long grave = news.stream().filter(failOn::reached).count();
        out.println("%d claims checked. %s findings: %d, at or above %s: %d.".formatted(checked.claims(),
                baseline == null ? "Open" : "New", news.size(), failOn, grave));
        if (writeBaseline != null) {
            Baseline.write(writeBaseline, checked.open());
            out.println("%d findings are written to %s.".formatted(checked.open().size(), writeBaseline));
        }
        if (grave > 0 && writeBaseline == null) {
            return 1;
        }
        return checked.failures().isEmpty() ? 0 : 2;
    }

    /** What the checks found, here or at a server. */
    private record Checked(long claims, List<Failure> failures, List<Finding> open) {}

    private static String line(Finding finding) {
        return "%-9s %s: %s".formatted(finding.severity(), finding.check(), finding.message());
    }

    /** From which severity on an open finding is a failure; none when {@code severity} is null. */
    record Threshold(@Nullable Severity severity) {

        boolean reached(Finding finding) {
            return severity != null && Severity.valueOf(finding.severity()).compareTo(severity) >= 0;
        }

        @Override
        public String toString() {
            return severity == null ? "never" : severity.name();
        }

        /** Reads {@code MAJOR} or {@code never}. */
        static final class Reader implements ITypeConverter<Threshold> {
            @Override
            public Threshold convert(String word) {
                String upper = word.toUpperCase(Locale.ROOT);
                if (upper.equals("NEVER")) {
                    return new Threshold(null);
                }
                try {
                    return new Threshold(Severity.valueOf(upper));
                } catch (IllegalArgumentException e) {
                    throw new TypeConversionException("'" + word + "' is none of "
                            + List.of(Severity.values()) + " and never");
                }
            }
        }
    }
}

package io.counterclaim.command;

import io.counterclaim.article.Library;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.consistency.CheckRun;
import io.counterclaim.intake.TextChecks;
import io.counterclaim.language.corenlp.Models;
import io.counterclaim.consistency.CheckRun.Failure;
import io.counterclaim.consistency.Consistency;
import io.counterclaim.consistency.Severity;
import io.counterclaim.report.OpenFinding;
import io.counterclaim.report.Reports;
import io.counterclaim.suggestion.Judging;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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

/** Runs the checks over the claims that are due, or over all, and says by its exit code whether something grave is open. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Check the claims that the checks have not seen, and say what is open.",
        "With --text, check a draft before it is published instead."}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:clean",
                "1:open findings, or contradictions of the --text, at or above --fail-on, which --baseline does not name",
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

    @Option(names = "--all", description = "Run every check over every claim, also where nothing was recorded since; through --server that is always done.")
    private boolean all;

    @Option(names = "--text", paramLabel = "FILE", description = "Check the text in this file, or of standard input for -, against what is held, and store nothing. Fails on its open contradictions at or above --fail-on.")
    private @Nullable String text;

    @Mixin
    private ServerOption server = new ServerOption();

    @Override
    public Integer call() {
        if (text != null) {
            return checkText(text);
        }
        Baseline known = baseline == null ? Baseline.NONE : Baseline.read(baseline);
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        RemoteApi api = server.api();
        Told told = new Told(known, failOn, writeBaseline != null, workbench.out());
        return api == null ? workbench.work(application -> here(application, told, workbench.err())) : there(api, told);
    }

    private int checkText(String file) {
        if (all || baseline != null || writeBaseline != null) {
            throw new CommandFailedException("--text checks one text and stores nothing: leave out --all, --baseline"
                    + " and --write-baseline, or --text.");
        }
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        RemoteApi api = server.api();
        TextFile given = TextFile.read(file, System.in);
        var report = new TextReport(given, failOn, workbench.out());
        if (api != null) {
            return report.print(RemoteTextCheck.of(api.checkText(RemoteIntake.input(given.article()))));
        }
        Models.loadAhead();
        return workbench.work(application -> report.print(checked(application, given)));
    }

    private static CheckedText checked(ApplicationContext application, TextFile given) {
        try {
            return LocalTextCheck.of(application.getBean(TextChecks.class).check(given.article()),
                    application.getBean(Library.class));
        } catch (UnreadableArticleException e) {
            throw new CommandFailedException(TextReport.refused(e.name(), e.line(), e.problem(), e.remedy()));
        }
    }

    private int here(ApplicationContext application, Told told, PrintStream err) {
        try (var progress = Progress.of("checking", err)) {
            var pace = new Pace("claims", application.getBeanProvider(Clock.class).getIfAvailable(Clock::systemUTC));
            Consistency.Progress tell = (claims, of) -> progress.at(claims, of, pace.at(claims, of));
            var consistency = application.getBean(Consistency.class);
            CheckRun run = all ? consistency.checkAll(tell) : consistency.checkDue(tell);
            application.getBean(Judging.class).judgeAll(tell);
            application.getBean(Reports.class).eachOpen(told::finding);
            return end(run.claims(), run.failures(), told);
        }
    }

    private int there(RemoteApi api, Told told) {
        JsonNode run = api.runChecks();
        var failures = run.get("failures").valueStream()
                .map(failure -> new Failure(failure.get("check").asString(), failure.get("problem").asString()))
                .toList();
        api.dossier().open().forEach(told::finding);
        return end(run.get("claims").asLong(), failures, told);
    }

    private int end(long claims, List<Failure> failures, Told told) {
        if (claims == 0) {
            told.out.println(
                    "The checks have seen every claim since it last changed; --all runs them over every claim again.");
        }
        if (told.suggested > 0) {
            told.out.println("A model suggests %d contradictions; no person has confirmed them, and they count as none."
                    .formatted(told.suggested));
        }
        failures.forEach(failure -> told.out.println("ERRORED   " + failure.check() + ": " + failure.problem()));
        told.out.println("%d claims checked. %s findings: %d, at or above %s: %d.".formatted(claims,
                baseline == null ? "Open" : "New", told.findings, failOn, told.grave));
        if (writeBaseline != null) {
            Baseline.write(writeBaseline, told.kept);
            told.out.println("%d findings are written to %s.".formatted(told.kept.size(), writeBaseline));
        } else if (told.grave > 0) {
            return 1;
        }
        return failures.isEmpty() ? 0 : 2;
    }

    /** Tells findings one by one as they are read, and counts them. */
    private static final class Told {
        private final Baseline known;
        private final Threshold failOn;
        private final boolean keep;
        private final PrintStream out;
        private final List<OpenFinding> kept = new ArrayList<>();
        private long findings;
        private long grave;
        /** What only a model says: in no baseline, and no reason to fail. */
        private long suggested;

        Told(Baseline known, Threshold failOn, boolean keep, PrintStream out) {
            this.known = known;
            this.failOn = failOn;
            this.keep = keep;
            this.out = out;
        }

        void finding(OpenFinding finding) {
            if (finding.suggested()) {
                out.println(line("SUGGESTED", finding));
                suggested++;
                return;
            }
            if (keep) {
                kept.add(finding);
            }
            if (!known.knows(finding)) {
                out.println(line(finding.severity(), finding));
                findings++;
                grave += failOn.reached(finding) ? 1 : 0;
            }
        }
    }

    private static String line(String mark, OpenFinding finding) {
        return "%-9s %s: %s".formatted(mark, finding.check(), finding.message());
    }

    /** From which severity on an open finding is a failure; none when {@code severity} is null. */
    record Threshold(@Nullable Severity severity) {

        boolean reached(OpenFinding finding) {
            return reached(Severity.valueOf(finding.severity()));
        }

        boolean reached(Severity found) {
            return severity != null && found.compareTo(severity) >= 0;
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

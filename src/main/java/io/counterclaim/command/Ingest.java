package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.language.corenlp.Models;
import io.counterclaim.intake.IntakeOutcome;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Cancelled;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes articles in and tells what became of each. */
@Command(name = "ingest", mixinStandardHelpOptions = true, description = "Take articles in: .txt, .md or .html, optionally with YAML front matter.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every article was taken in, or was there already", "1:an article was refused", "2:a path does not exist"})
final class Ingest implements Callable<Integer> {
    @ParentCommand
    private @Nullable CounterclaimCommand parent;
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();
    @Mixin
    private ServerOption server = new ServerOption();

    @Override
    public Integer call() {
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new CommandFailedException("There is no file or folder " + path + ". Check the path; it is taken"
                    + " from the folder the command runs in.");
        });
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        RemoteApi api = server.api();
        if (api != null) {
            return tell(takeIn(new RemoteIntake(ArticleFiles.standalone(), api), workbench.err()), workbench.out());
        }
        Models.loadAhead();
        return workbench.work(application -> {
            int code = tell(takeIn(LocalIntake.of(application), workbench.err()), workbench.out());
            workbench.out().println(application.getBean(GraphSummary.class).contradictions());
            return code;
        });
    }

    private List<IntakeOutcome> takeIn(ArticleIntake intake, PrintStream err) {
        var outcomes = new ArrayList<IntakeOutcome>();
        List<Path> files = intake.filesUnder(paths);
        try (var progress = Progress.of("reading", err)) {
            intake.submit(files, outcome -> {
                outcomes.add(outcome);
                progress.at(outcomes.size(), files.size(),
                        String.valueOf(files.get(outcomes.size() - 1).getFileName()));
            });
        }
        return outcomes;
    }

    private static int tell(List<IntakeOutcome> outcomes, PrintStream out) {
        outcomes.stream().map(Ingest::line).forEach(out::println);
        out.println(summary(outcomes));
        return outcomes.stream().anyMatch(Refused.class::isInstance) ? 1 : 0;
    }

    private static String line(IntakeOutcome outcome) {
        return switch (outcome) {
            case Taken taken -> "taken in       %s: %d claims in %d appearances%s".formatted(taken.name(),
                    taken.claims(), taken.appearances(), taken.remark() == null ? "" : "; " + taken.remark());
            case AlreadyThere there -> "already there  " + there.name();
            case Cancelled cancelled -> "cancelled      " + cancelled.name();
            case Refused refused -> "refused        %s%s: %s. %s".formatted(refused.name(),
                    refused.line() == null ? "" : ", line " + refused.line(), refused.problem(), refused.remedy());
        };
    }

    private static String summary(List<IntakeOutcome> outcomes) {
        return "%d articles: %d taken in, %d already there, %d refused.".formatted(outcomes.size(),
                count(outcomes, Taken.class), count(outcomes, AlreadyThere.class), count(outcomes, Refused.class));
    }

    private static long count(List<IntakeOutcome> outcomes, Class<? extends IntakeOutcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }
}

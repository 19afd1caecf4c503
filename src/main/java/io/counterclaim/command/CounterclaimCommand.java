package io.counterclaim.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line as a whole. */
@Command(name = "counterclaim", mixinStandardHelpOptions = true, version = "Counterclaim", description = {
        "Every claim, who stands behind it, and what contradicts it.",
        "Without a command it serves the API. Settings are given as --name.with.dots=value."}, subcommands = {
                Serve.class, Ingest.class, Check.class, Report.class, Prepare.class,
                HelpCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                        "0:done; for check: nothing open at or above --fail-on",
                        "1:for check: open findings; for ingest: an article was refused",
                        "2:could not run: wrong arguments, a missing path, no database"}, synopsisSubcommandLabel = "[COMMAND]")
final class CounterclaimCommand implements Callable<Integer> {
    private final Workbench workbench;

    CounterclaimCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    Workbench workbench() {
        return workbench;
    }

    @Override
    public Integer call() {
        workbench.serve();
        return Serve.SERVING;
    }
}

package io.counterclaim.command;

import io.counterclaim.consistency.Consistency;
import io.counterclaim.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what the claims of the database say against each other. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Tell what conflicts, what was explained, and what was not checked.")
final class Report implements Callable<Integer> {
    @ParentCommand
    private @Nullable CounterclaimCommand parent;
    @Option(names = "--format", defaultValue = "markdown", paramLabel = "FORMAT", description = "markdown (the default), json, html, sarif or junit.")
    private String format = "markdown";
    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it, instead of standard output.")
    private @Nullable Path file;

    @Mixin
    private ServerOption server = new ServerOption();

    @Override
    public Integer call() {
        Workbench workbench = Objects.requireNonNull(parent).workbench();
        if (!Reports.formats().contains(format)) {
            throw new CommandFailedException("There is no report format '" + format + "'. There are "
                    + String.join(", ", Reports.formats()) + ".");
        }
        RemoteApi api = server.api();
        if (api != null) {
            write(workbench, api.report(format));
            return 0;
        }
        return workbench.work(application -> {
            write(workbench, tell(application));
            return 0;
        });
    }

    private String tell(ApplicationContext application) {
        application.getBean(Consistency.class).checkUnchecked();
        return Reports.tell(application.getBean(Reports.class).dossier(), format);
    }

    private void write(Workbench workbench, String report) {
        if (file == null) {
            workbench.out().print(report);
            return;
        }
        try {
            Files.writeString(file, report, StandardCharsets.UTF_8);
            workbench.err().println("Written to " + file);
        } catch (IOException e) {
            throw new CommandFailedException("The report cannot be written to " + file + ": " + e
                    + ". Name a file in a folder that is there and may be written to.");
        }
    }
}

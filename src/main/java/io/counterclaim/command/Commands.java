package io.counterclaim.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What the jar does when it is started: {@code serve}, unless another command is named. */
public final class Commands {
    /** An argument of that shape is a setting of the application, for example {@code --server.port=8081}. */
    private static final String SETTING = "--[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?";

    /** The exit code when nothing can be said about the claims. */
    private static final int COULD_NOT_RUN = 2;

    private Commands() {}

    /** Runs the command that {@code args} name and ends the process with its exit code, unless it serves. */
    public static void main(Class<?> application, String... args) {
        keepFewAnswers();
        PrintStream out = utf8(FileDescriptor.out);
        System.setErr(utf8(FileDescriptor.err));
        int code = execute(application, out, System.err, args);
        if (code != Serve.SERVING) {
            System.exit(code);
        }
    }

    /**
     * What a subscriber did not take yet waits in Reactor's queues: sixteen answers instead of 256, and eight instead of 32
     * where several streams meet, since one answer can be large.
     */
    private static void keepFewAnswers() {
        System.setProperty("reactor.bufferSize.small", System.getProperty("reactor.bufferSize.small", "16"));
        System.setProperty("reactor.bufferSize.x", System.getProperty("reactor.bufferSize.x", "8"));
    }

    /** Runs the command that {@code args} name. Only its result goes to {@code out}. */
    static int execute(Class<?> application, PrintStream out, PrintStream err, String... args) {
        var split = Stream.of(args).collect(Collectors.partitioningBy(arg -> arg.matches(SETTING)));
        List<String> settings = split.getOrDefault(true, List.of());
        List<String> command = split.getOrDefault(false, List.of());
        var workbench = new Workbench(application, settings, out, err);
        return new CommandLine(new CounterclaimCommand(workbench)).setOut(workbench.outWriter())
                .setErr(workbench.errWriter()).setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30).setExecutionExceptionHandler((e, line, parsed) -> failed(e, err))
                .execute(command.toArray(String[]::new));
    }

    private static int failed(Exception e, PrintStream err) throws Exception {
        if (e instanceof CommandFailedException failure) {
            err.println(failure.getMessage());
            return COULD_NOT_RUN;
        }
        if (e instanceof NotStartedException) {
            // Boot has told why
            return COULD_NOT_RUN;
        }
        throw e;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

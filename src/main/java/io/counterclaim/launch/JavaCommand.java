package io.counterclaim.launch;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the JVM is called.
 *
 * @param executable the path of {@code java}
 * @param given the flags that the user gave this process; they win over ours
 */
record JavaCommand(String executable, List<String> given) {
    /** Memory for reading articles and checking a million claims; what the JVM says of its cache is nobody's result. */
    private static final List<String> FLAGS = List.of("-Xmx2g", "-Xlog:disable", "-Xlog:all=error:stderr",
            "--sun-misc-unsafe-memory-access=allow", "-Dio.netty.tryReflectionSetAccessible=true");
    /** For processes that live for seconds: collecting with more threads takes longer than it saves. */
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final Set<String> SERVES = Set.of("serve");

    static JavaCommand ofThisProcess() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> all = List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        int jar = all.indexOf("-jar");
        return new JavaCommand(java, jar < 0 ? List.of() : all.subList(0, jar));
    }

    /** Our flags for the command that {@code arguments} name. */
    static List<String> flagsFor(String... arguments) {
        boolean serves = Stream.of(arguments).noneMatch(word -> !word.startsWith("-") && !SERVES.contains(word));
        return serves ? FLAGS : Stream.concat(FLAGS.stream(), Stream.of(SERIAL)).toList();
    }

    /** Whether the user left it to us which classes the JVM finds in a cache. */
    boolean takesCache() {
        return given.stream().noneMatch(flag -> flag.startsWith("-XX:AOT") || flag.startsWith("-Xshare")
                || flag.startsWith("-XX:SharedArchiveFile"));
    }

    /** Becomes that process, or waits for it as a child where this cannot be. Returns the child's exit code. */
    int run(List<String> ours, Path jar, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = command(ours, jar, arguments);
        become(command);
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }

    /** Runs it as a child to its end, its output on this one's. Returns its exit code. */
    int runAside(List<String> ours, Path jar, List<String> arguments) throws IOException, InterruptedException {
        return new ProcessBuilder(command(ours, jar, arguments)).inheritIO().start().waitFor();
    }

    List<String> command(List<String> ours, Path jar, List<String> arguments) {
        var command = new ArrayList<>(List.of(executable));
        boolean collector = given.stream().anyMatch(flag -> flag.matches("-XX:\\+Use\\w+GC"));
        ours.stream().filter(flag -> !collector || !flag.equals(SERIAL)).forEach(command::add);
        command.addAll(given);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** Replaces this process, so that signals, exit code and process id are those of the application. */
    @SuppressWarnings("restricted") // the one call into the system; the manifest allows it
    private static void become(List<String> command) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle execv = linker.downcallHandle(linker.defaultLookup().findOrThrow("execv"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MemorySegment words = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                words.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            int failed = (int) execv.invoke(arena.allocateFrom(command.getFirst()), words);
        } catch (Throwable e) {
            // a system without it: the caller starts a child
        }
    }
}

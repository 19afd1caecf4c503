package io.counterclaim.bench;

import java.util.ArrayList;
import java.util.List;

/** Other processes of the same Java with the same classes. */
final class Jvm {

    private Jvm() {}

    /** The command that runs a main class with this heap; more may be added. */
    static List<String> command(String heap, String mainClass, String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), heap,
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }
}

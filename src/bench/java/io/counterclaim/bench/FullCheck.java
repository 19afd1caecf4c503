package io.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The command {@code check} over the whole load, as a process of its own with a heap of 2 GB. */
final class FullCheck {
    private static final Pattern HEAP = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M\\((\\d+)M\\)");
    /** Outside the heap; a full check goes all over the graph. */
    static final String PAGE_CACHE = "2GB";
    private final Path home;
    private final Path place;

    FullCheck(Path home, Path place) {
        this.home = home;
        this.place = place;
    }

    /** @param peakHeap the most that was in use when the garbage collector began, in MB */
    record Run(int code, double seconds, long peakHeap, String lastLine) {}

    Run run() throws IOException, InterruptedException {
        Path log = place.resolve("gc.log");
        Path out = place.resolve("check.txt");
        List<String> command = Jvm.command("-Xmx2g", "io.counterclaim.CounterclaimApplication", "check", "--all", "--fail-on",
                "never");
        command.add(1, "-Xlog:gc:file=" + log);
        long began = System.nanoTime();
        var process = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("COUNTERCLAIM_GRAPH_HOME", home.toString());
        process.environment().put("COUNTERCLAIM_GRAPH_PAGE_CACHE", PAGE_CACHE);
        // vectors are made when claims are recorded, at some ten milliseconds each
        process.environment().put("COUNTERCLAIM_SEARCH_VECTORS", "false");
        int code = process.start().waitFor();
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak = Files.readAllLines(log).stream().map(HEAP::matcher).filter(java.util.regex.Matcher::find)
                .mapToLong(m -> Long.parseLong(m.group(1))).max().orElse(0);
        List<String> lines = Files.readAllLines(out);
        return new Run(code, seconds, peak, lines.isEmpty() ? "" : lines.getLast());
    }
}

package io.counterclaim.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public evaluation data, which is other people's and no part of the project: read where it is, or skipped. */
public final class EvaluationData {

    private EvaluationData() {}

    /** A file or folder of the data, "attribution/polnear/dev"; the test is skipped, saying so, where there is none. */
    public static Path at(String name) {
        String given = System.getProperty("counterclaim.eval", System.getenv("COUNTERCLAIM_EVAL"));
        Path path = Path.of(given == null ? "../shared/eval" : given).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "skipped: there is no " + path + " (set COUNTERCLAIM_EVAL)");
        return path;
    }
}

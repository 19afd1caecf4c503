package io.counterclaim.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The graph cannot be used: what is wrong, and what to do about it. The process ends with exit code 2. */
public final class GraphUnavailableException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    GraphUnavailableException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    @Override
    public int getExitCode() {
        return 2;
    }
}

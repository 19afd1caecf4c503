package io.counterclaim.comparison;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The model of the second opinion cannot be used: which file, what is wrong, what to do. The process ends with exit code 2. */
public final class BrokenModelException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    BrokenModelException(Path file, String problem, String remedy, @Nullable Throwable cause) {
        super("The model of the second opinion cannot be used, " + file + ": " + problem, cause);
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

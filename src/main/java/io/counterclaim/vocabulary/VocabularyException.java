package io.counterclaim.vocabulary;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** A vocabulary file is wrong: which, where, and what to do. The process ends with exit code 2. */
public final class VocabularyException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    VocabularyException(String file, @Nullable Integer line, String problem, String remedy,
            @Nullable Throwable cause) {
        super("Vocabulary file " + file + (line == null ? "" : ", line " + line) + ": " + problem, cause);
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

package io.counterclaim.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The manifest of operations cannot be used; the message says what is wrong where. The process ends with exit code 2. */
final class BrokenManifestException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1;

    BrokenManifestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return 2;
    }
}

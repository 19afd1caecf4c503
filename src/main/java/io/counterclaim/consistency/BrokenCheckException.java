package io.counterclaim.consistency;

import org.springframework.boot.ExitCodeGenerator;

/** A check file that cannot be used: which file and line, what is wrong, what to do. The process ends with exit code 2. */
public final class BrokenCheckException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    /** @param line the line of the file, counted from 1 */
    BrokenCheckException(String file, int line, String problem, String remedy) {
        super("The check " + file + " cannot be used, line " + line + ": " + problem);
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

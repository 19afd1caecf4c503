package io.counterclaim.consistency;

import org.springframework.boot.ExitCodeGenerator;

/** A check, or a concept, that cannot be used: which file and line, what is wrong, what to do. The process ends with exit code 2. */
public final class BrokenCheckException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    /**
     * @param what what it is, and which: {@code check mine.cypher}
     * @param line the line of the file, counted from 1; 0 for what has no lines
     */
    BrokenCheckException(String what, int line, String problem, String remedy) {
        super("The " + what + " cannot be used" + (line == 0 ? "" : ", line " + line) + ": " + problem);
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

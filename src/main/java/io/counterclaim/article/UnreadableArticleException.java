package io.counterclaim.article;

import org.jspecify.annotations.Nullable;

/** An article that cannot be taken in: what is wrong with it, where, and what to do about it. */
public final class UnreadableArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final @Nullable Integer line;
    private final String problem;
    private final String remedy;

    public UnreadableArticleException(String name, @Nullable Integer line, String problem, String remedy) {
        super(name + (line == null ? "" : ":" + line) + ": " + problem);
        this.name = name;
        this.line = line;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file, or the title it came under. */
    public String name() {
        return name;
    }

    /** The line that is wrong, counted from 1, or null when no line is. */
    public @Nullable Integer line() {
        return line;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}

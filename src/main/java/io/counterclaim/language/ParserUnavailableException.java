package io.counterclaim.language;

/** Sentences cannot be read, whatever the text: what is wrong, and what to do about it. */
public final class ParserUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    public ParserUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}

package io.counterclaim.extraction;

/** An extractor cannot work, whatever the article: what is wrong, and what to do about it. */
public final class ExtractorUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    ExtractorUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}

package io.counterclaim.language;

/** Offsets in an article's text: UTF-16 code units, the end excluded. */
public record Span(int start, int end) {

    /** Whether the other lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at an offset lies in this one. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** From the start of the first of the two to the end of the last. */
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What of this one lies in the other. */
    public Span cut(Span to) {
        return new Span(Math.max(start, to.start), Math.min(end, to.end));
    }

    /** How many characters it has. */
    public int length() {
        return end - start;
    }
}

package io.counterclaim.extraction;

/** Offsets in an article's text: UTF-16 code units, the end excluded. */
record Span(int start, int end) {

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    Span cut(Span to) {
        return new Span(Math.max(start, to.start), Math.min(end, to.end));
    }

    int length() {
        return end - start;
    }
}

package io.counterclaim.article;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a text that was wrapped at a width together again. */
final class Paragraphs {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    private static final String BULLETS = "•·▪‣*►-–—";
    private final String text;
    private final List<Span> lines;

    Paragraphs(String text) {
        this.text = text;
        this.lines = Span.lines(text);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = runEnd(i);
            addRun(spans, lines.subList(i, end));
            i = end;
        }
        return spans;
    }

    private void addRun(List<Span> spans, List<Span> run) {
        int width = run.stream().mapToInt(l -> l.end() - l.start()).max().orElse(0);
        Span current = run.getFirst();
        for (int i = 1; i < run.size(); i++) {
            Span next = run.get(i);
            if (wrapped(run, i, width)) {
                current = new Span(current.start(), next.end());
            } else {
                spans.add(current);
                current = next;
            }
        }
        spans.add(current);
    }

    /**
     * A line was wrapped when the next word would not have fitted into the width of its neighbours. One that ends with a
     * sentence is left alone: nothing is lost when a paragraph is cut there.
     */
    private boolean wrapped(List<Span> run, int i, int width) {
        String before = run.get(i - 1).of(text);
        String line = run.get(i).of(text);
        if (width > WIDEST || width < NARROWEST || BULLETS.indexOf(line.charAt(0)) >= 0 || Furniture.matches(before)) {
            return false;
        }
        boolean full = before.length() + 1 + line.split("\\s", 2)[0].length() > width;
        boolean goesOn = !Wording.ends(before) && (Character.isLowerCase(line.codePointAt(0)) || run.size() > 2);
        return full && goesOn;
    }

    /** Lines with nothing but one line end between them. */
    private int runEnd(int from) {
        int i = from + 1;
        while (i < lines.size() && adjacent(lines.get(i - 1), lines.get(i))) {
            i++;
        }
        return i;
    }

    private boolean adjacent(Span a, Span b) {
        String between = text.substring(a.end(), b.start()).replace("\r\n", "\n");
        return between.chars().filter(c -> Span.endsLine((char) c)).count() == 1;
    }
}

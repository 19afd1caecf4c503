package io.counterclaim.extraction;

import io.counterclaim.extraction.PolNear.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Two-sided precision, recall and F1 of spans, added up over articles. */
final class SpanScore {
    private int hits;
    private int predicted;
    private int gold;

    /** Distinct predicted spans of an article against its distinct gold spans: the very same characters. */
    void exact(Collection<Words> found, Collection<Words> wanted) {
        var both = new LinkedHashSet<>(found);
        predicted += both.size();
        gold += new LinkedHashSet<>(wanted).size();
        both.retainAll(new LinkedHashSet<>(wanted));
        hits += both.size();
    }

    /** One to one, in reading order: each with the free gold span it shares most characters with, at least one. */
    void overlap(Collection<Words> found, Collection<Words> wanted) {
        var spans = new LinkedHashSet<>(found);
        var free = new ArrayList<>(new LinkedHashSet<>(wanted));
        predicted += spans.size();
        gold += free.size();
        for (Words span : spans) {
            List<Words> fitting = free.stream().filter(span::overlaps).toList();
            if (!fitting.isEmpty()) {
                hits++;
                free.remove(fitting.stream().max(Comparator.comparingInt(w -> shared(span, w))).orElseThrow());
            }
        }
    }

    private static int shared(Words a, Words b) {
        return a.pieces().stream().mapToInt(x -> b.pieces().stream().filter(x::overlaps)
                .mapToInt(y -> x.cut(y).length()).sum()).sum();
    }

    double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (predicted + gold);
    }

    /** "Precision .71 (710 of 1000), recall .65 (710 of 1092)." */
    String told() {
        return String.format(Locale.ROOT, "Precision %.3f (%d of %d), recall %.3f (%d of %d).",
                (double) hits / Math.max(1, predicted), hits, predicted, (double) hits / Math.max(1, gold), hits, gold);
    }
}

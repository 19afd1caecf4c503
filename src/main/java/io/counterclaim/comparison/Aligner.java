package io.counterclaim.comparison;

import io.counterclaim.comparison.Lexicon.Tie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds for each unit of one sentence what answers it in another. */
final class Aligner {
    private final Lexicon lexicon;

    Aligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Aligned align(Side c, Side e) {
        Map<Unit, Link> first = links(c, e, Map.of());
        // words that occur twice are told apart by what they hang on
        return new Aligned(c, e, links(c, e, first));
    }

    private Map<Unit, Link> links(Side c, Side e, Map<Unit, Link> known) {
        var links = new LinkedHashMap<Unit, Link>();
        for (Unit unit : c.units()) {
            Link best = null;
            double most = 0;
            for (Unit other : e.units()) {
                Tie tie = tie(unit, other);
                double score = tie == null
                        ? 0
                        : new Link(unit, other, tie).share() + likeness(c, e, unit, other, known);
                if (tie != null && score > most) {
                    best = new Link(unit, other, tie);
                    most = score;
                }
            }
            if (best != null) {
                links.put(unit, best);
            }
        }
        links.values().removeIf(link -> link.tie() == Tie.OPPOSITE
                && links.values().stream().anyMatch(other -> other.e() == link.e() && other.tie() == Tie.SAME));
        return links;
    }

    private static double likeness(Side c, Side e, Unit unit, Unit other, Map<Unit, Link> known) {
        Unit up = c.governor(unit);
        Link above = up == null ? null : known.get(up);
        double governed = above != null && above.e() == e.governor(other) ? .12 : 0;
        return governed + (unit.role().equals(other.role()) ? .05 : 0);
    }

    @Nullable
    Tie tie(Unit c, Unit e) {
        if (c.quantity() != null || e.quantity() != null) {
            return c.quantity() == null || e.quantity() == null ? null : Amounts.tie(c.quantity(), e.quantity());
        }
        if (c.type() == 'D' || e.type() == 'D') {
            return c.type() == e.type() ? Dates.tie(c, e) : null;
        }
        if (c.type() == 'N' && e.type() == 'N') {
            return names(c.name(), e.name())
                    ? Tie.SAME
                    : isPeople(c.lemma(), e.lemma()) ? Tie.DERIVED : lexicon.place(c, e);
        }
        if (c.type() == 'N' || e.type() == 'N') {
            return nameAndWord(c, e);
        }
        return lexicon.tie(c, e);
    }

    /** "the Senate" and "the senate", "Russia" and "Russian". */
    private static @Nullable Tie nameAndWord(Unit c, Unit e) {
        boolean same = c.lemma().equals(e.lemma()) || c.lemma().equals(Units.plain(e.text()))
                || Units.plain(c.text()).equals(e.lemma());
        boolean related = isPeople(Units.plain(c.text()), Units.plain(e.text()))
                || c.entry().related().contains(e.lemma()) || e.entry().related().contains(c.lemma());
        boolean part = c.type() == 'N' && c.name().size() > 1 && c.name().contains(e.lemma());
        return same ? Tie.SAME : related ? Tie.DERIVED : part ? Tie.WIDER : null;
    }

    /** "Vastria" and "Vastrian": a place that no dictionary has, and what is of it. */
    private static boolean isPeople(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter == a ? b : a;
        int stem = Math.max(4, shorter.length() - 2);
        return longer.length() >= stem && shorter.length() >= stem && !longer.equals(shorter)
                && longer.startsWith(shorter.substring(0, stem))
                && longer.substring(stem).matches("[a-z]{0,2}(?:n|ns|an|ans|ian|ians|ese|ish|ic)");
    }

    static boolean names(Set<String> a, Set<String> b) {
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        return few.stream().allMatch(word -> many.stream().anyMatch(other -> alike(word, other)))
                || initials(many).equals(letters(few));
    }

    private static String initials(Set<String> name) {
        return name.size() < 2 ? "-" : name.stream().map(w -> w.substring(0, 1)).sorted().collect(Collectors.joining());
    }

    private static String letters(Set<String> name) {
        return name.size() != 1
                ? ""
                : name.iterator().next().chars().sorted()
                        .mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** One letter more, less or other in a long word is another spelling of it. */
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < 6 || Math.abs(a.length() - b.length()) > 1 || a.matches(".*\\d.*")) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        return cut(restA).equals(cut(restB)) || cut(restA).equals(restB) || restA.equals(cut(restB));
    }

    private static String cut(String word) {
        return word.isEmpty() ? word : word.substring(1);
    }
}

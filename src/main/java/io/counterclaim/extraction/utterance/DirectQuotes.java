package io.counterclaim.extraction.utterance;

import io.counterclaim.extraction.utterance.CueLexicon.Frame;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.language.QuoteMarks;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose words the quotes of a paragraph are: told by the saying before or behind each. */
final class DirectQuotes {
    /** Between a quote and the saying that follows it there is a comma, or the quote has its own mark. */
    private static final Pattern JOINT = Pattern.compile("[\\s,;:—–-]*");
    /** Between a saying and the quote it announces: "told reporters on Monday: ". */
    private static final Pattern ANNOUNCED = Pattern.compile("[^.!?;\"“”]{0,60}[,:]?\\s*");
    /** The rest of the sentence that interrupts a quote: ", a lawyer in Paris. " */
    private static final Pattern REST = Pattern.compile("[^.!?\"“”]{0,160}[.,:;]\\s*");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?]\\s+");
    private final CueLexicon cues;
    private final String text;
    private final Span paragraph;
    private final List<Span> quotes;

    DirectQuotes(CueLexicon cues, String text, Span paragraph) {
        this.cues = cues;
        this.text = text;
        this.paragraph = paragraph;
        this.quotes = QuoteMarks.in(text, paragraph);
    }

    /** The utterances with the quotes that are theirs; those that turn out to say nothing are left out. */
    List<Utterance> assign(List<Utterance> found) {
        var speech = found.stream().filter(u -> cues.verb(Frame.QUOTE, u.cueWord().lemma()))
                .filter(u -> quotes.stream().noneMatch(q -> q.contains(u.cue()))).toList();
        Map<Span, Utterance> owner = owners(speech, found);
        var assigned = new ArrayList<Utterance>();
        for (Utterance u : found) {
            List<Span> own = quotes.stream().filter(q -> u.equals(owner.get(q))).toList();
            if (!own.isEmpty() && isBehind(u, own.getFirst())) {
                Span quoted = own.stream().reduce(Span::and).orElseThrow();
                assigned.add(u.with(List.of(u.contents().getLast().and(quoted)), Construction.QUOTE));
                continue;
            }
            Utterance with = own.isEmpty() ? u : u.with(joined(u, own), Construction.QUOTE);
            if (!with.contents().isEmpty()) {
                assigned.add(with);
            }
        }
        return assigned;
    }

    private Map<Span, Utterance> owners(List<Utterance> speech, List<Utterance> found) {
        var owner = new HashMap<Span, Utterance>();
        for (int i = 0; i < quotes.size(); i++) {
            Span quote = quotes.get(i);
            Utterance next = first(speech, u -> u.block().start() >= quote.end()
                    && JOINT.matcher(text.substring(quote.end(), u.block().start())).matches() && !isClosed(quote));
            Utterance before = next == null
                    ? first(speech, u -> u.block().end() <= quote.start()
                            && found.stream().noneMatch(v -> isBetween(v, u.block().end(), quote.start()))
                            && ANNOUNCED.matcher(text.substring(u.block().end(), quote.start())).matches())
                    : next;
            if (before != null) {
                owner.put(quote, before);
            }
        }
        carryOn(owner);
        for (Span quote : quotes) {
            boolean ends = text.substring(quote.end(), paragraph.end()).isBlank();
            Utterance last = owner.containsKey(quote) || !ends || !isSentence(quote) ? null : behind(speech, quote);
            if (last != null) {
                owner.put(quote, last);
            }
        }
        return owner;
    }

    /** "Ann Smith said she was worried. “The port is closed.”": the sentence right before says who speaks. */
    private @Nullable Utterance behind(List<Utterance> speech, Span quote) {
        return speech.stream().filter(u -> isBehind(u, quote) && u.block().end() <= u.content().end())
                .filter(u -> quotes.stream()
                        .noneMatch(q -> q != quote && q.start() >= u.block().start() && q.end() <= quote.start()))
                .max(Comparator.comparingInt(u -> u.block().start())).orElse(null);
    }

    /** Whether the quote begins right after the sentence that ends with what is said. */
    private boolean isBehind(Utterance u, Span quote) {
        return !u.contents().isEmpty() && u.content().end() <= quote.start()
                && FULL_STOP.matcher(text.substring(u.content().end(), quote.start())).matches();
    }

    /** Whether the quote is a whole sentence that begins where another ends. */
    private boolean isSentence(Span quote) {
        int before = quote.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && ".!?".indexOf(text.charAt(before)) >= 0
                && text.substring(quote.start(), quote.end()).matches("(?s).*[.!?…][\"”’']*");
    }

    private static boolean isBetween(Utterance utterance, int start, int end) {
        return utterance.cue().start() >= start && utterance.cue().end() <= end;
    }

    /** A quote without a saying of its own goes with its neighbour: before it, or behind it when they follow. */
    private void carryOn(Map<Span, Utterance> owner) {
        for (int i = quotes.size() - 2; i >= 0; i--) {
            Utterance next = owner.get(quotes.get(i + 1));
            String gap = text.substring(quotes.get(i).end(), quotes.get(i + 1).start());
            if (next != null && gap.isBlank() && next.block().start() >= quotes.get(i + 1).end()) {
                owner.putIfAbsent(quotes.get(i), next);
            }
        }
        for (int i = 1; i < quotes.size(); i++) {
            Utterance last = owner.get(quotes.get(i - 1));
            if (last != null && follows(last, quotes.get(i - 1), quotes.get(i))) {
                owner.putIfAbsent(quotes.get(i), last);
            }
        }
    }

    private boolean follows(Utterance last, Span before, Span quote) {
        int from = Math.max(before.end(), last.block().end());
        return from <= quote.start() && REST.matcher(text.substring(from, quote.start())).matches()
                || text.substring(before.end(), quote.start()).isBlank();
    }

    /** Ends with a full stop: what follows is no "she said". */
    private boolean isClosed(Span quote) {
        String words = text.substring(quote.start(), quote.end()).replaceAll("[\"”']+$", "");
        return words.endsWith(".");
    }

    private static @Nullable Utterance first(List<Utterance> speech, java.util.function.Predicate<Utterance> fits) {
        return speech.stream().filter(fits).min(Comparator.comparingInt(u -> u.block().length())).orElse(null);
    }

    /** The quotes and what the grammar gave, as pieces on both sides of the saying. */
    private List<Span> joined(Utterance u, List<Span> own) {
        Span block = u.block();
        var all = new ArrayList<Span>(own);
        u.contents().stream().filter(c -> own.stream().anyMatch(c::overlaps)).forEach(all::add);
        var pieces = new ArrayList<Span>();
        all.stream().filter(s -> s.end() <= block.start()).reduce(Span::and).ifPresent(pieces::add);
        all.stream().filter(s -> s.start() >= block.end()).reduce(Span::and).ifPresent(pieces::add);
        return pieces;
    }
}

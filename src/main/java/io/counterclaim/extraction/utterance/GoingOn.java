package io.counterclaim.extraction.utterance;

import io.counterclaim.language.QuoteMarks;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sayings that go on in the next paragraphs: a quotation that is not closed and opens again at the head of the next one, and
 * a list behind "she said:".
 */
final class GoingOn {
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–—•·*▪‣]|\\d{1,2}[.)])\\s+(?=\\S)");
    private final String text;
    private final List<Utterance> all = new ArrayList<>();
    /** Where in the list the utterance stands whose quote is open, or whose list is read; -1 for none. */
    private int open = -1;
    private int listed = -1;

    GoingOn(String text) {
        this.text = text;
    }

    /** The utterances of all paragraphs, with what goes on behind their own; those without any content are left out. */
    List<Utterance> utterances() {
        return all.stream().filter(u -> !u.contents().isEmpty()).toList();
    }

    /** Whether the sentence ends with a colon: what is said follows it. */
    static boolean announces(Utterance utterance) {
        Sentence sentence = utterance.sentence();
        return sentence.tokens().getLast().word().equals(":");
    }

    void add(Paragraph paragraph, List<Utterance> own) {
        List<Span> quotes = QuoteMarks.in(text, paragraph.span());
        Span first = quotes.isEmpty() || quotes.getFirst().start() != paragraph.span().start()
                ? null
                : quotes.getFirst();
        Matcher bullet = BULLET.matcher(text).region(paragraph.span().start(), paragraph.span().end());
        boolean item = bullet.lookingAt();
        if (item && listed >= 0 && own.stream().noneMatch(u -> u.how().asserts())) {
            say(listed, new Span(bullet.end(), paragraph.span().end()));
        }
        boolean goesOn = open >= 0 && first != null && own.stream().noneMatch(u -> u.says(first));
        if (goesOn && first != null) {
            say(open, first);
        }
        all.addAll(own);
        listed = item ? listed : announcing(own);
        open = quotes.isEmpty() || !QuoteMarks.isOpen(text, quotes.getLast())
                ? -1
                : goesOn && quotes.getLast().equals(first) ? open : owner(quotes.getLast());
    }

    private void say(int index, Span more) {
        Utterance utterance = all.get(index);
        var contents = new ArrayList<>(utterance.contents());
        contents.add(more);
        all.set(index, utterance.with(contents, Utterance.Construction.QUOTE));
    }

    private int announcing(List<Utterance> own) {
        for (int i = all.size() - 1; i >= all.size() - own.size(); i--) {
            if (all.get(i).contents().isEmpty() && announces(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int owner(@Nullable Span quote) {
        for (int i = all.size() - 1; quote != null && i >= 0; i--) {
            if (all.get(i).says(quote)) {
                return i;
            }
        }
        return -1;
    }
}

package io.counterclaim.extraction.open;

import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.open.Statement.Kind;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes one sentence of a clause that needs no other to be understood, in the words of the article. */
final class StatementText {
    private static final Set<String> LINKING = Words.of("linking");
    /** ", however,": it links to the sentence before wherever it stands. */
    private static final Pattern ASIDE = Pattern
            .compile(",\\s*(?:however|though|meanwhile|moreover|nevertheless|nonetheless)\\s*(?=[,.;!?]|$),?");
    /** "No, the council did not pay": it answers a question that is not there. */
    private static final Pattern ANSWERING = Pattern.compile(
            "^(?:no|yes|yeah|well|right|sure|oh|okay|ok|look)\\s*,\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private final Sentence sentence;
    private final Statement statement;
    private final Map<Integer, String> instead = new HashMap<>();

    StatementText(Sentence sentence, Statement statement) {
        this.sentence = sentence;
        this.statement = statement;
    }

    /** Says these words in place of the token with that index, counted from 1; none leave it out. */
    void say(int index, String words) {
        instead.putIfAbsent(index, words);
    }

    /** The sentence, of the tokens within {@code words}, led by {@code subject} where the clause borrows its own. */
    String told(Span words, String subject) {
        int head = statement.head().index();
        switch (statement.kind()) {
            case REDUCED -> say(head, be() + " " + sentence.tokens().get(head - 1).word());
            case BARE -> say(head, (statement.head().tag().equals("VBG") ? now() : does()) + " "
                    + sentence.tokens().get(head - 1).word());
            case RELATIVE -> leaveOutPronoun();
            default -> {
            }
        }
        String text = joined(words);
        text = subject.isEmpty() ? text : subject + " " + text;
        return finished(text);
    }

    /** ", which": what is described takes its place. */
    private void leaveOutPronoun() {
        Word head = statement.head();
        sentence.children(head).stream().filter(c -> c.tag().startsWith("W"))
                .filter(c -> sentence.relation(c).startsWith("nsubj")).forEach(c -> say(c.index(), ""));
    }

    private boolean isPlural() {
        Word subject = statement.subject();
        return subject != null && (subject.tag().endsWith("S") && subject.tag().startsWith("NN")
                || sentence.contains(subject) && sentence.children(subject).stream()
                        .anyMatch(c -> sentence.relation(c).equals("conj")));
    }

    private String be() {
        return isPlural() ? "were" : "was";
    }

    private String now() {
        return isPlural() ? "are" : "is";
    }

    private String does() {
        return isPlural() ? "do" : "does";
    }

    private String joined(Span words) {
        var text = new StringBuilder();
        List<Word> tokens = sentence.tokens();
        int before = -1;
        for (int i = 1; i <= tokens.size(); i++) {
            Word token = tokens.get(i - 1);
            if (!words.contains(new Span(sentence.start(token), sentence.end(token))) || isCut(token)) {
                continue;
            }
            String word = instead.getOrDefault(i, sentence.text(new Span(sentence.start(token), sentence.end(token))));
            boolean next = before == i - 1;
            text.append(next ? between(tokens.get(i - 2), token) : " ").append(word);
            before = i;
        }
        return text.toString();
    }

    /** What stands between two tokens that follow each other: a space, or a stop that ends no sentence. */
    private String between(Word one, Word other) {
        return sentence.text(new Span(sentence.end(one), sentence.start(other)));
    }

    private boolean isCut(Word token) {
        boolean aside = statement.kind() == Kind.RELATIVE && statement.subject() != null
                && token.index() > statement.subject().index() && token.index() < statement.head().index()
                && token.word().equals(",");
        return aside || statement.cut().stream().anyMatch(span -> span.contains(sentence.start(token)))
                || token.word().equals(",") && statement.cut().stream().anyMatch(span -> isBeside(span, token));
    }

    /** The commas around what is left out. */
    private boolean isBeside(Span cut, Word comma) {
        String between = comma.index() < sentence.tokens().size() && sentence.start(comma) < cut.start()
                ? sentence.text(new Span(sentence.end(comma), cut.start()))
                : sentence.start(comma) >= cut.end() ? sentence.text(new Span(cut.end(), sentence.start(comma))) : "-";
        return between.isBlank();
    }

    private static String finished(String words) {
        String text = ASIDE.matcher(words).replaceAll(" ").replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("(\\s*,)+\\s*(?=[,;:.])", "")
                .replaceAll(" (?=[,;:.!?])", "").replaceAll("^[\\s,;:–—-]+", "").replaceAll("[,;:\\s–—-]+$", "");
        text = unlinked(ANSWERING.matcher(text).replaceFirst(""));
        text = text.matches("(?s).*[.!?…]$") ? text : text + ".";
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** "However, " leads to a sentence that is not there any more. */
    private static String unlinked(String text) {
        String[] parts = text.split("[ ,]+", 2);
        boolean links = parts.length == 2 && LINKING.contains(parts[0].toLowerCase(Locale.ROOT));
        return links ? unlinked(parts[1]) : text;
    }
}

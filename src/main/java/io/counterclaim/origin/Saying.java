package io.counterclaim.origin;

import io.counterclaim.graph.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One appearance that affirms a claim, with all that tells where its words came from.
 *
 * @param words the passage
 * @param speaker whoever made it
 * @param relay the name of whoever passed it on, or null
 * @param cited the names, as {@link #plain} has them, of whoever it rests on: who passed it on, and the named speaker
 */
record Saying(String id, String words, Paper paper, Speaker speaker, @Nullable String relay, Set<String> relays,
        Set<String> cited) {

    /**
     * The article it stands in.
     *
     * @param first the id of the article's first version
     * @param source who published it, or null
     * @param copies the articles it copies or is copied by, with the share of the shorter text
     */
    record Paper(String id, String title, @Nullable String textHash, @Nullable String publishedText,
            @Nullable LocalDate from, @Nullable String source, String first, Map<String, Double> copies) {}

    /**
     * Who says it.
     *
     * @param named false for "officials", who may be others elsewhere
     * @param voice true for the article's own voice
     */
    record Speaker(String id, String name, boolean named, boolean voice) {}

    static Saying of(Answer row) {
        Answer who = row.child("claimant");
        var speaker = new Speaker(who.text("id"), name(who), who.flag("named"), who.flag("voice"));
        Answer relay = row.childOrNull("relayedBy");
        Set<String> relays = relay == null || relay.flag("anonymous") ? Set.of() : names(relay);
        var cited = new TreeSet<>(relays);
        if (speaker.named() && !speaker.voice()) {
            cited.addAll(names(who));
        }
        return new Saying(row.text("id"), String.valueOf(row.textOrNull("words")), paper(row.child("article")), speaker,
                relay == null ? null : name(relay), relays, cited);
    }

    private static Paper paper(Answer article) {
        Map<String, Double> copies = article.children("copies").stream().collect(Collectors.toMap(
                copy -> copy.text("article"), copy -> copy.number("overlap").doubleValue(), Math::max));
        String title = article.textOrNull("title");
        Answer dated = article.childOrNull("dated");
        Answer date = dated == null ? article : dated;
        return new Paper(article.text("id"), title == null ? article.text("id") : title,
                article.textOrNull("textHash"), date.textOrNull("publishedText"), date.dayOrNull("from"),
                article.textOrNull("source"), article.text("first"), copies);
    }

    private static String name(Answer who) {
        String name = who.textOrNull("name");
        return name == null ? who.text("id") : name;
    }

    private static Set<String> names(Answer who) {
        var names = new TreeSet<String>();
        names.add(plain(name(who)));
        who.texts("names").forEach(name -> names.add(plain(name)));
        return names;
    }

    /** A name as it is compared: "The Reuters" and "REUTERS" are one. */
    static String plain(String name) {
        List<String> words = Shingles.words(name.toLowerCase(Locale.ROOT));
        return String.join(" ", words.size() > 1 && words.getFirst().equals("the")
                ? words.subList(1, words.size())
                : words);
    }

    /** The name of who published it, as {@link #plain} has it; empty where nobody is named. */
    String publisher() {
        return paper.source() == null ? "" : plain(paper.source());
    }

    /** The article with its date, to be told. */
    String told() {
        String when = paper.publishedText();
        return "“" + paper.title() + "”" + (when == null || when.equals("../..") ? "" : " (" + when + ")");
    }
}

package io.counterclaim.testing;

import io.counterclaim.article.IncomingArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Short articles about a few states and organisations, so few that they repeat, contradict, copy and date one another.
 * The same seed gives the same articles.
 */
public final class GeneratedArticles {
    private static final List<String> STATES = List.of("Haiti", "Palau", "Serbia");
    private static final List<String> SPEAKERS = List.of("President Ada Moore", "Minister Ben Okoro", "Analysts",
            "An official");
    private static final List<String> SENTENCES = List.of("%1$s is a member of the African Union.",
            "%1$s is an observer of the African Union.", "%1$s is not a member of the African Union.",
            "%1$s is on track for full membership of the African Union.",
            "The African Union was founded in %2$d.", "The capital of %1$s is %3$s.", "%3$s is the capital of %1$s.",
            "At least %4$d people were killed in a bombing in %1$s.", "%4$d people were killed in a bombing in %1$s.",
            "The founders of the African Union are Haiti, %1$s and Kenya.", "%1$s invaded Kenya in %2$d.",
            "%1$s does not want talks with Kenya.", "%1$s is ready for talks with Kenya.",
            "%5$s said that %1$s is a member of the African Union.",
            "%5$s denied that %1$s is a member of the African Union.",
            "%5$s said that the capital of %1$s is %3$s.",
            "%5$s said: “%1$s may become an observer of the African Union.”",
            "The exports of %1$s to Kenya fell by %4$d percent.", "%5$s accused %1$s of an attack on Kenya.",
            "%1$s’s population is %4$d million.", "Gas from %1$s makes up %4$d percent of the imports of Kenya.");
    private static final List<String> DATES = List.of("2004-03-02", "2013", "2019-06", "2022-10-05", "2022-10-06");

    private final Random random;

    private GeneratedArticles(long seed) {
        this.random = new Random(seed);
    }

    /** So many articles; some have no date, some are copies of others under another address. */
    public static List<IncomingArticle> of(long seed, int count) {
        var generated = new GeneratedArticles(seed);
        var articles = new ArrayList<IncomingArticle>();
        for (int i = 0; i < count; i++) {
            articles.add(i > 2 && generated.random.nextInt(4) == 0
                    ? generated.copy(articles.get(i - 2), seed, i)
                    : generated.article(seed, i));
        }
        return articles;
    }

    private IncomingArticle article(long seed, int number) {
        var text = new ArrayList<String>();
        int sentences = 2 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            text.add(one(SENTENCES).formatted(one(STATES), 1996 + random.nextInt(4), one(List.of("Accra", "Kumasi")),
                    10 + 20 * random.nextInt(3), one(SPEAKERS)));
        }
        return incoming(seed, number, String.join(" ", text));
    }

    private IncomingArticle copy(IncomingArticle of, long seed, int number) {
        return incoming(seed, number, of.text() + " " + one(SENTENCES).formatted(one(STATES), 1999, "Accra", 30,
                one(SPEAKERS)));
    }

    private IncomingArticle incoming(long seed, int number, String text) {
        String date = random.nextInt(4) == 0 ? null : one(DATES);
        return new IncomingArticle("generated " + number, text, "Dispatch " + number, "Paper " + number % 3,
                "https://example.org/" + seed + "/" + number, List.of(), date);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

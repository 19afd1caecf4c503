package io.counterclaim.extraction;

import io.counterclaim.extraction.MarkedTexts.Share;
import io.counterclaim.testing.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** News and whole pages of many kinds, in which somebody marked every claim. */
class MarkedTextsEvaluation {
    private static final String SCORER = "As news/score.py in the evaluation data defines it. %s.";
    private static final String LETTERS = "Letters and digits of the text; a sentence is what Java's BreakIterator says. %s.";

    @Test
    void news() throws IOException {
        MarkedTexts news = read("news");
        measured(20, "stored appearances that are right: precision", "news", news.precision(), .78, .90);
        measured(21, "tier-1 claims found: recall", "news", news.recall(), .52, .72);
        measured(22, "speaker right where a claim is marked", "news", news.speakers(), .90, .97);
        measured(23, "tier-1 claims of named speakers found: recall", "news", news.recallOfNamedSpeakers(), .50, .72);
        measured(24, "stored from what is no claim: must and aim are at most", "news", news.noClaims(), .02, .01);
        nothingFallsBetween(28, "news", news);
        measured(30, "rated HIGH and right", "news", news.precisionOfHigh(), .92, .97);
    }

    @Test
    void pages() throws IOException {
        MarkedTexts pages = read("pages");
        measured(25, "stored appearances that are right: precision", "pages", pages.precision(), .70, .85);
        measured(26, "tier-1 claims found: recall", "pages", pages.recall(), .45, .65);
        measured(27, "speaker right where a claim is marked", "pages", pages.speakers(), .85, .95);
        nothingFallsBetween(29, "pages", pages);
        measured(31, "rated HIGH and right", "pages", pages.precisionOfHigh(), .92, .97);
    }

    private static MarkedTexts read(String folder) throws IOException {
        MarkedTexts texts = MarkedTexts.of(folder);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/" + folder + "-errors.txt"), texts.errors());
        Files.write(Path.of("target/" + folder + "-signals.tsv"), texts.signals());
        return texts;
    }

    private static void measured(int place, String what, String data, Share share, double must, double aim) {
        new Evaluation(place, what, data, must, aim, SCORER.formatted(share)).measured(share.of(), "");
    }

    private static void nothingFallsBetween(int place, String data, MarkedTexts texts) {
        new Evaluation(place, "letters neither in a claim's sentence nor passed over: must and aim are at most", data,
                .01,
                0, LETTERS.formatted(texts.untold())).measured(texts.untold().of(), "");
    }
}

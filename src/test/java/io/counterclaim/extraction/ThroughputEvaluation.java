package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.language.corenlp.BareCoreNlp;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.RealArticles;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the rules cost on top of CoreNLP. A timing: it tells, and decides nothing. */
class ThroughputEvaluation {
    private static final Evaluation ROW = new Evaluation(9, "throughput against bare CoreNLP",
            "five articles × 20, two threads", .8, .95,
            "time of bare CoreNLP (the same annotators over each whole text) / time of the shipped extraction, summed over"
                    + " alternating rounds of one run, after a warm-up.");
    private static final int ROUNDS = 10;
    private static final int WARM_UP = 4;
    private static final int TIMES_A_ROUND = 2;
    private static final int THREADS = 2;

    /** How long a round takes on the clock, and how much of the processors, in nanoseconds. */
    private record Cost(long clock, long processor) {
        Cost plus(Cost other) {
            return new Cost(clock + other.clock, processor + other.processor);
        }
    }

    @Test
    void extractionTakesLittleMoreThanTheParser() throws Exception {
        List<ArticleText> articles = articles();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < WARM_UP; i++) {
                round(threads, articles, ThroughputEvaluation::bare);
                round(threads, articles, Reading.EXTRACTOR::extract);
            }
            var bare = new Cost(0, 0);
            var ours = new Cost(0, 0);
            for (int i = 0; i < ROUNDS; i++) {
                // whoever goes first meets the other's garbage: take turns
                if (i % 2 == 0) {
                    bare = bare.plus(round(threads, articles, ThroughputEvaluation::bare));
                    ours = ours.plus(round(threads, articles, Reading.EXTRACTOR::extract));
                } else {
                    ours = ours.plus(round(threads, articles, Reading.EXTRACTOR::extract));
                    bare = bare.plus(round(threads, articles, ThroughputEvaluation::bare));
                }
            }
            tell(bare, ours, articles.size());
        }
    }

    private static void tell(Cost bare, Cost ours, int articles) {
        double extracted = (double) ROUNDS * TIMES_A_ROUND * articles;
        ROW.measured((double) bare.clock / ours.clock, String.format(Locale.ROOT,
                "Here %.1f articles a second; processor time %.3f of bare to ours, %.0f ms an article.",
                extracted / ours.clock * 1e9, (double) bare.processor / ours.processor,
                ours.processor / extracted / 1e6));
    }

    private static void bare(ArticleText article) {
        BareCoreNlp.annotate(article.text());
    }

    private static Cost round(ExecutorService threads, List<ArticleText> articles, Consumer<ArticleText> work)
            throws Exception {
        var clock = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        var processor = new ArrayList<Future<Long>>();
        for (ArticleText article : Collections.nCopies(TIMES_A_ROUND, articles).stream().flatMap(List::stream)
                .toList()) {
            processor.add(threads.submit(() -> {
                long before = clock.getCurrentThreadCpuTime();
                work.accept(article);
                return clock.getCurrentThreadCpuTime() - before;
            }));
        }
        long used = 0;
        for (Future<Long> each : processor) {
            used += each.get();
        }
        return new Cost(System.nanoTime() - start, used);
    }

    private static List<ArticleText> articles() throws IOException {
        var articles = new ArrayList<ArticleText>();
        for (Path file : RealArticles.files()) {
            articles.add(Reading.article(Files.readString(file), TimeSpan.of("2022-09-16", TimeBasis.GIVEN, "test")));
        }
        return articles;
    }
}

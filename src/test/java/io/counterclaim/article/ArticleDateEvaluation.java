package io.counterclaim.article;

import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.RealArticles;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** How often an article gets the date that a careful reader gives it, and never a guess. */
class ArticleDateEvaluation {
    private static final Instant TODAY = Instant.parse("2026-07-01T10:00:00Z");

    /**
     * What a careful reader knows.
     *
     * @param from the earliest day it can have been published
     * @param to the latest
     * @param provable true when the text itself allows that date; otherwise only a bound around it, or nothing, is right
     */
    private record Reader(String article, LocalDate from, LocalDate to, boolean provable) {

        boolean agrees(TimeSpan dated) {
            return provable ? inside(dated) : around(dated);
        }

        /** Known to within the days the reader allows, and {@code ~} says how much more it may be. */
        private boolean inside(TimeSpan dated) {
            return dated.from() != null && dated.to() != null && !dated.from().isBefore(from)
                    && !dated.to().isAfter(to);
        }

        private boolean around(TimeSpan dated) {
            boolean open = dated.from() == null || dated.to() == null;
            boolean before = dated.from() == null || !dated.from().isAfter(from);
            boolean after = dated.to() == null || !dated.to().isBefore(to);
            return open && before && after;
        }
    }

    private static final List<Reader> READERS = List.of(reader("000", "2023-06-25", "2023-07-31", false),
            reader("001", "2025-12-01", "2025-12-31", false), reader("002", "2012-01-01", "2014-12-31", true),
            reader("003", "2022-10-05", "2022-10-05", true), reader("004", "2021-12-06", "2021-12-06", true));

    @Test
    void articlesAreDatedAsACarefulReaderWould() {
        int right = 0;
        for (Reader reader : READERS) {
            TimeSpan dated = dated(reader.article);
            boolean agrees = reader.agrees(dated)
                    && (dated.basis() == TimeBasis.UNKNOWN) == dated.text().equals("../..");
            right += agrees ? 1 : 0;
            System.out.println(reader.article + " " + dated.text() + " " + dated.basis() + " "
                    + (agrees ? "right" : "WRONG") + ": " + dated.reason());
        }
        new Evaluation(8, "Article date", "five articles", 1, 1,
                "share of articles whose interval is the reader's where the text allows one (002, 003, 004), and is"
                        + " unknown or an open bound around the reader's date elsewhere")
                .measured((double) right / READERS.size());
    }

    private static TimeSpan dated(String article) {
        var settings = new ArticleSettings(DataSize.parse(ArticleSettings.MAX_SIZE), true);
        return new ArticleReading(Clock.fixed(TODAY, ZoneOffset.UTC), settings)
                .article(new ArticleFiles(settings).read(RealArticles.file(article))).published();
    }

    private static Reader reader(String article, String from, String to, boolean provable) {
        return new Reader(article, LocalDate.parse(from), LocalDate.parse(to), provable);
    }
}

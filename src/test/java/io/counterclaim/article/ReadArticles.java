package io.counterclaim.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.util.unit.DataSize;

/** Article files read and dated as the intake does, without a database. */
public final class ReadArticles {
    private static final ArticleSettings SETTINGS = new ArticleSettings(DataSize.ofMegabytes(5), true);
    private static final ArticleReading READING = new ArticleReading(
            Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC), SETTINGS);

    private ReadArticles() {}

    public static ArticleText read(Path file) {
        return READING.article(new ArticleFiles(SETTINGS).read(file));
    }
}

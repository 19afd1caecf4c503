package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.intake.IntakeOutcome;
import java.nio.file.Path;
import java.util.List;

/** Where {@code ingest} brings articles: the database of the settings, or a running API. */
interface ArticleIntake {

    ArticleFiles files();

    IntakeOutcome submit(Path file);

    /** The article files among {@code paths} and under them. */
    default List<Path> filesUnder(List<Path> paths) {
        try {
            return files().under(paths);
        } catch (UnreadableArticleException e) {
            throw new CommandFailedException(e.getMessage() + ". " + e.remedy());
        }
    }
}

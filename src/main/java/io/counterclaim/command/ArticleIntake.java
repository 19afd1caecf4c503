package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.intake.IntakeOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where {@code ingest} brings articles: the database of the settings, or a running API. */
interface ArticleIntake {

    ArticleFiles files();

    /** Takes files in, in this order; {@code each} is given what became of each. */
    void submit(List<Path> files, Consumer<IntakeOutcome> each);

    /** The article files among {@code paths} and under them. */
    default List<Path> filesUnder(List<Path> paths) {
        try {
            return files().under(paths);
        } catch (UnreadableArticleException e) {
            throw new CommandFailedException(e.getMessage() + ". " + e.remedy());
        }
    }
}

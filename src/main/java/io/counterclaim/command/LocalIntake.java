package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.intake.FileIntake;
import io.counterclaim.intake.IntakeOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Takes articles into the database of the settings. */
record LocalIntake(ArticleFiles files, FileIntake intake) implements ArticleIntake {

    static LocalIntake of(ApplicationContext application) {
        return new LocalIntake(application.getBean(ArticleFiles.class), application.getBean(FileIntake.class));
    }

    @Override
    public void submit(List<Path> files, Consumer<IntakeOutcome> each) {
        intake.submit(files, each);
    }
}

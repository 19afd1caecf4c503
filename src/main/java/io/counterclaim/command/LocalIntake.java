package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** Takes articles into the database of the settings. */
record LocalIntake(ArticleFiles files, Intake intake) implements ArticleIntake {

    static LocalIntake of(ApplicationContext application) {
        return new LocalIntake(application.getBean(ArticleFiles.class), application.getBean(Intake.class));
    }

    @Override
    public IntakeOutcome submit(Path file) {
        return intake.submit(file);
    }
}

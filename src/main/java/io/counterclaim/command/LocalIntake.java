package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.consistency.Rehearsal;
import io.counterclaim.intake.FileIntake;
import io.counterclaim.intake.IntakeOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Takes articles into the database of the settings. */
record LocalIntake(ArticleFiles files, FileIntake intake, Rehearsal rehearsal) implements ArticleIntake {

    static LocalIntake of(ApplicationContext application) {
        return new LocalIntake(application.getBean(ArticleFiles.class), application.getBean(FileIntake.class),
                application.getBean(Rehearsal.class));
    }

    @Override
    public void submit(List<Path> files, Consumer<IntakeOutcome> each) {
        intake.submit(files, this::planAhead, each);
    }

    /** The checks of the first article would wait for their plans longer than it takes to read. */
    private void planAhead() {
        Thread.ofPlatform().daemon().name("planning").start(rehearsal::rehearseShipped);
    }
}

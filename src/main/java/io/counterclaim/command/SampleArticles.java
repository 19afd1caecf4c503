package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import io.counterclaim.intake.IntakeOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The articles that come with Counterclaim, so that a newcomer sees a contradiction at once. */
@Component
class SampleArticles {
    private static final Logger log = LoggerFactory.getLogger(SampleArticles.class);
    private static final String SAMPLES = "classpath:samples/*.*";
    private final ArticleFiles files;
    private final Intake intake;

    SampleArticles(ArticleFiles files, Intake intake) {
        this.files = files;
        this.intake = intake;
    }

    /** Takes them in as if they had been given as files. */
    void takeIn() {
        log.info("The graph is empty: taking in the sample articles (--counterclaim.samples=false leaves it empty).");
        try {
            Path folder = Files.createTempDirectory("samples");
            try {
                copyTo(folder, SAMPLES);
                try (Stream<Path> copies = Files.list(folder)) {
                    copies.sorted().map(this::submit).forEach(SampleArticles::tellProblem);
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles", e);
        }
    }

    /** Under its own name, not that of the temporary file. */
    private IntakeOutcome submit(Path file) {
        IncomingArticle a = this.files.read(file);
        return intake.submit(new IncomingArticle("samples/" + file.getFileName(), a.text(), a.title(), a.source(),
                a.uri(), a.authors(), a.published(), a.revises(), a.remark()));
    }

    /** Inside a jar they are no files. */
    static void copyTo(Path folder, String samples) throws IOException {
        for (Resource sample : new PathMatchingResourcePatternResolver().getResources(samples)) {
            try (InputStream in = sample.getInputStream()) {
                Files.copy(in, folder.resolve(Objects.requireNonNull(sample.getFilename())));
            }
        }
    }

    private static void tellProblem(IntakeOutcome outcome) {
        if (outcome instanceof IntakeOutcome.Refused refused) {
            log.warn("Sample article refused: {}", refused);
        }
    }
}

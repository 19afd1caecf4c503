package io.counterclaim.intake;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.intake.Intake.Draft;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Takes files in one after the other, so that the versions of an article come in the order in which they are named. While
 * one is written and checked, the next is read.
 */
@Service
public class FileIntake {
    private final ArticleFiles files;
    private final Intake intake;

    FileIntake(ArticleFiles files, Intake intake) {
        this.files = files;
        this.intake = intake;
    }

    /**
     * Takes files in. One that cannot be read is refused with the reason, and keeps no other out.
     *
     * @param whenNew is run once, while the first article is read that is not recorded yet
     * @param each is given what became of each file, in the order of {@code paths}, once it and what it touches are checked
     */
    public void submit(List<Path> paths, Runnable whenNew, Consumer<IntakeOutcome> each) {
        try (ExecutorService reader = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().name("reading").factory())) {
            Runnable first = once(whenNew);
            Iterator<Callable<Draft>> toRead = paths.stream().map(path -> reading(path, first)).iterator();
            Future<Draft> ahead = read(toRead, reader);
            for (Path path : paths) {
                Optional<Draft> draft = await(ahead);
                ahead = read(toRead, reader);
                each.accept(draft.map(intake::submit).orElseGet(() -> intake.submit(path)));
            }
        }
    }

    private static Future<Draft> read(Iterator<Callable<Draft>> toRead, ExecutorService reader) {
        return toRead.hasNext()
                ? reader.submit(toRead.next())
                : CompletableFuture.failedFuture(new NoSuchElementException());
    }

    private Callable<Draft> reading(Path path, Runnable whenNew) {
        return () -> intake.draft(files.read(path), whenNew);
    }

    private static Runnable once(Runnable work) {
        var begun = new AtomicBoolean();
        return () -> {
            if (begun.compareAndSet(false, true)) {
                work.run();
            }
        };
    }

    /** Nothing when it could not be read: it may be when its turn comes, as a version of the article before it. */
    private static Optional<Draft> await(Future<Draft> draft) {
        try {
            return Optional.of(draft.get());
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an article was read", e);
        }
    }
}

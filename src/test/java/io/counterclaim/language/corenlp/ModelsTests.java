package io.counterclaim.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.counterclaim.language.ParserUnavailableException;
import java.io.FileNotFoundException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(30)
class ModelsTests {
    private final AtomicInteger loads = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);

    @Test
    void nothingIsLoadedBeforeItIsAskedFor() {
        var models = new Models(this::load);
        assertThat(models.loaded()).isFalse();
        assertThat(loads).hasValue(0);
    }

    @Test
    void backgroundLoadsWithoutKeepingAnyoneWaiting() throws Exception {
        var daemon = new CompletableFuture<Boolean>();
        var models = new Models(() -> {
            daemon.complete(Thread.currentThread().isDaemon());
            held.await();
            return load();
        });
        models.loadInBackground();
        assertThat(daemon.get()).as("the process may end while it loads").isTrue();
        assertThat(models.loaded()).isFalse();
        CompletableFuture<Models.Pipelines> asked = CompletableFuture.supplyAsync(models::get);
        held.countDown();
        assertThat(asked.get()).isSameAs(models.get());
        assertThat(loads).hasValue(1);
    }

    @Test
    void twoWhoAskAtOnceShareOneLoad() {
        var models = new Models(this::load);
        var first = CompletableFuture.supplyAsync(models::get);
        var second = CompletableFuture.supplyAsync(models::get);
        assertThat(first.join()).isSameAs(second.join());
        assertThat(loads).hasValue(1);
    }

    @Test
    void missingFileIsToldWithItsRemedy() {
        var models = new Models(() -> {
            throw new FileNotFoundException("english.tagger");
        });
        assertThatThrownBy(models::get).isInstanceOfSatisfying(ParserUnavailableException.class, e -> {
            assertThat(e).hasMessageContaining("the language models cannot be loaded").hasMessageContaining(
                    "english.tagger");
            assertThat(e.remedy()).contains("./mvnw");
        });
    }

    @Test
    void tooLittleMemoryIsToldWithItsRemedy() {
        var models = new Models(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThatThrownBy(models::get).isInstanceOfSatisfying(ParserUnavailableException.class,
                e -> assertThat(e.remedy()).contains("-Xmx2g"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void failureInTheBackgroundIsLogged(CapturedOutput output) throws Exception {
        var models = new Models(() -> {
            throw new FileNotFoundException("english.tagger");
        });
        models.loadInBackground().join();
        assertThat(output).contains("the language models cannot be loaded", "english.tagger", "./mvnw");
    }

    private Models.Pipelines load() {
        loads.incrementAndGet();
        var none = new Properties();
        none.setProperty("annotators", "tokenize");
        var pipeline = new StanfordCoreNLP(none);
        return new Models.Pipelines(pipeline, pipeline, pipeline);
    }
}

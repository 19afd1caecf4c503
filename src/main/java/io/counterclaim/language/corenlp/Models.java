package io.counterclaim.language.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.counterclaim.language.ParserUnavailableException;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * CoreNLP's pipelines with their models, which take seconds and 600 MB: loaded once in a process, by the first caller that
 * needs them, or before that in the background when the process serves or is about to read articles. Commands that read no
 * article never load them.
 */
@Component
public final class Models {
    private static final Logger log = LoggerFactory.getLogger(Models.class);
    private static final FutureTask<Pipelines> OF_THIS_PROCESS = new FutureTask<>(Models::load);
    private final FutureTask<Pipelines> loading;

    /**
     * Pipelines that share their models, each for many threads at once.
     *
     * @param splitter finds the sentences
     * @param parser tells what is in them
     * @param grammar tells the same without which words are names of what, in less time
     */
    record Pipelines(StanfordCoreNLP splitter, StanfordCoreNLP parser, StanfordCoreNLP grammar) {}

    @Autowired
    Models() {
        this(OF_THIS_PROCESS);
    }

    Models(Callable<Pipelines> load) {
        this(new FutureTask<>(load));
    }

    private Models(FutureTask<Pipelines> loading) {
        this.loading = loading;
    }

    /** Starts loading for a command that is going to read articles, before there is an application. */
    public static void loadAhead() {
        new Models().loadInBackground();
    }

    /** The server listens already: whoever submits an article soon finds the models there, or waits for the rest. */
    @EventListener(WebServerInitializedEvent.class)
    void serving() {
        loadInBackground();
    }

    /** Starts loading, unless that has begun, and waits for nothing. A failure is logged, and told to all who ask. */
    Thread loadInBackground() {
        return Thread.ofPlatform().daemon().name("language models").start(() -> {
            try {
                get();
            } catch (ParserUnavailableException e) {
                log.error("No article can be taken in: {}. {}", e.getMessage(), e.remedy());
            }
        });
    }

    /** True when the pipelines are there. */
    boolean loaded() {
        return loading.state() == FutureTask.State.SUCCESS;
    }

    /**
     * The pipelines; loads them, or waits for whoever does.
     *
     * @throws ParserUnavailableException when they cannot be loaded
     */
    Pipelines get() {
        loading.run();
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParserUnavailableException("waiting for the language models was interrupted",
                    "Submit the article again.", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    private static ParserUnavailableException failure(Throwable cause) {
        String remedy = cause instanceof OutOfMemoryError
                ? "They need 700 MB of heap: start Java with -Xmx2g."
                : "The jar carries their files; elsewhere \"./mvnw generate-resources\" puts them into target/models.";
        return new ParserUnavailableException("the language models cannot be loaded: " + cause, remedy, cause);
    }

    private static Pipelines load() {
        long start = System.nanoTime();
        var pipelines = new Pipelines(new StanfordCoreNLP(splitting()), new StanfordCoreNLP(parsing(), false),
                new StanfordCoreNLP(grammar(), false));
        log.info("loaded the language models in {} ms", (System.nanoTime() - start) / 1_000_000);
        return pipelines;
    }

    private static Properties splitting() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return properties;
    }

    private static Properties grammar() {
        Properties properties = parsing();
        properties.setProperty("annotators", "pos,lemma,depparse");
        return properties;
    }

    /** The files these annotators read are the ones that pom.xml puts into the jar. */
    private static Properties parsing() {
        var properties = new Properties();
        properties.setProperty("annotators", "pos,lemma,ner,depparse");
        // SUTime's answers depend on what was annotated before; dates are found and resolved by the time module
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        return properties;
    }
}

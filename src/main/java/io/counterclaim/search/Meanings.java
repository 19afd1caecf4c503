package io.counterclaim.search;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What claims' sentences mean, as vectors kept beside the claims. A claim's sentence never changes, so it is read once;
 * one that was recorded while vectors were off, or read by another model, is caught up when it is met again.
 */
public final class Meanings implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Meanings.class);
    private static final String WITHOUT = CypherFile.query("search/without-meaning");
    private static final String RECORD = CypherFile.query("search/record-meanings");
    private final Neo4jClient neo4j;
    private final boolean wanted;
    private @Nullable SentenceModel model;
    private boolean loaded;

    Meanings(Neo4jClient neo4j, SearchSettings settings) {
        this.neo4j = neo4j;
        this.wanted = settings.vectors();
    }

    /** Who is to read the sentences, with its version; "none" where vectors are off. */
    public String model() {
        return wanted ? SentenceModel.ID : "none";
    }

    /** Writes the vectors that these claims lack, in the caller's transaction; none where vectors are off. */
    public void record(Collection<String> claimIds) {
        SentenceModel reader = reader();
        if (reader == null) {
            return;
        }
        var lacking = neo4j.query(WITHOUT)
                .bindAll(Map.of("ids", List.copyOf(claimIds), "model", SentenceModel.ID)).fetch().all();
        if (!lacking.isEmpty()) {
            var rows = lacking.stream().map(Answer::new).toList().parallelStream().map(row -> Map.of("id",
                    row.text("id"), "vector", (Object) boxed(reader.vector(row.text("text"))))).toList();
            neo4j.query(RECORD).bindAll(Map.of("rows", rows, "model", SentenceModel.ID)).run();
        }
    }

    boolean on() {
        return reader() != null;
    }

    /** The vector of any text, or null where vectors are off. */
    @Nullable
    List<Double> of(String text) {
        SentenceModel reader = reader();
        return reader == null ? null : boxed(reader.vector(text));
    }

    private static List<Double> boxed(float[] vector) {
        var boxed = new ArrayList<Double>(vector.length);
        for (float number : vector) {
            boxed.add((double) number);
        }
        return boxed;
    }

    /** Loaded when first needed; a machine that cannot run it has full text alone. */
    private synchronized @Nullable SentenceModel reader() {
        if (wanted && !loaded) {
            loaded = true;
            try {
                model = new SentenceModel();
            } catch (RuntimeException | LinkageError e) {
                log.warn("claims are found by their words alone: {}", e.toString());
            }
        }
        return model;
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}

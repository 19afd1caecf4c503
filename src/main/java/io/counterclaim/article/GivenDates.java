package io.counterclaim.article;

import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Moment;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.ContentId;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.time.TimeSpan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates that people gave to articles: each is a record, and the article shows the newest. */
@Repository
public class GivenDates {
    private static final String DATE = CypherFile.query("article/date");
    private static final String OF = CypherFile.query("article/datings");
    private final Neo4jClient neo4j;
    private final GraphReader graph;

    GivenDates(Neo4jClient neo4j, GraphReader graph) {
        this.graph = graph;
        this.neo4j = neo4j;
    }

    /**
     * Reads a date as intake does: EDTF, or a day in words.
     *
     * @throws IllegalArgumentException when it is none, or bounds nothing; the message quotes it
     */
    public static TimeSpan read(String published) {
        TimeSpan span = PublishedDate.given(published);
        if (span.from() == null && span.to() == null) {
            throw new IllegalArgumentException("'" + published + "' bounds nothing: write at least one end");
        }
        return span;
    }

    /**
     * Records the date of a recorded article, in the caller's transaction.
     *
     * @return the id of the record
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String record(String article, GivenDate date) {
        TimeSpan span = date.published();
        String id = ContentId.of("dating", article, span.text(), date.recordedAt().toString());
        var published = new HashMap<String, Object>(Map.of("publishedText", span.text(), "publishedBasis",
                span.basis().name(), "publishedReason", span.reason()));
        if (span.from() != null) {
            published.put("publishedFrom", span.from());
        }
        if (span.to() != null) {
            published.put("publishedTo", span.to());
        }
        neo4j.query(DATE).bindAll(Map.of("article", article, "id", id, "first", ContentId.of("dating", article),
                "published", published, "by", String.valueOf(date.by()), "reason", String.valueOf(date.reason()),
                "recordedAt", date.recordedAt().atOffset(ZoneOffset.UTC))).run();
        return id;
    }

    /** The dates of each article, the one it came with first; none for an article that was given none. */
    public Map<String, List<GivenDate>> of(Collection<String> articles, Moment moment) {
        var dates = new HashMap<String, List<GivenDate>>();
        graph.rows(OF, articles, moment).forEach(row -> dates.put(row.text("article"),
                row.children("datings").stream().map(GivenDates::date).toList()));
        return dates;
    }

    private static GivenDate date(Answer row) {
        Instant recordedAt = row.moment("recordedAt");
        return new GivenDate(ArticleAnswers.time(row, "published"), row.textOrNull("by"), row.textOrNull("reason"),
                recordedAt);
    }
}

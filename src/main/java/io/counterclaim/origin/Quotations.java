package io.counterclaim.origin;

import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds what articles quote directly in nearly the same words. Candidates meet in a band, as those of {@link NearCopies}
 * do, and whether two are nearly the same depends on the two alone.
 */
class Quotations {
    /** Two that are alike to .4 are found in 99 of 100 cases. */
    static final MinHash BANDS = new MinHash("q", 32, 2);
    private static final int RUN = 3;
    /** Eight words: below that, set phrases are quoted from anybody. */
    private static final int FEWEST_RUNS = 6;
    private static final double ALIKE = .35;
    private static final double CONTAINED = .6;
    private static final String NEW = CypherFile.query("origin/new-quotations");
    private static final String BAND = CypherFile.query("origin/band-passages");
    private static final String CANDIDATES = CypherFile.query("origin/passage-candidates");
    private static final String RECORD = CypherFile.query("origin/record-nearly");
    private final Neo4jClient neo4j;

    Quotations(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Compares the quotations of these claims that have not been compared yet. */
    void compare(Collection<String> claims) {
        SortedMap<String, Quotation> quotations = new TreeMap<>();
        rows(NEW, Map.of("claims", List.copyOf(claims))).forEach(row -> quotations.put(row.text("id"), quotation(row)));
        List<String> all = List.copyOf(quotations.keySet());
        quotations.values().removeIf(quotation -> quotation.shingles(RUN).size() < FEWEST_RUNS);
        if (!all.isEmpty()) {
            rows(BAND, Map.of("compared", all, "rows", BANDS.rows(quotations, q -> q.shingles(RUN))));
        }
        if (!quotations.isEmpty()) {
            var nearly = rows(CANDIDATES, Map.of("ids", List.copyOf(quotations.keySet()))).stream()
                    .flatMap(row -> nearly(row, quotations).stream()).toList();
            rows(RECORD, Map.of("rows", nearly));
        }
    }

    private static Quotation quotation(Answer row) {
        return Quotation.of(String.valueOf(row.textOrNull("prefix")), String.valueOf(row.textOrNull("exact")),
                String.valueOf(row.textOrNull("suffix")));
    }

    private static List<Map<String, Object>> nearly(Answer candidate, Map<String, Quotation> quotations) {
        Quotation quotation = quotation(candidate);
        var nearly = new ArrayList<Map<String, Object>>();
        for (String id : candidate.texts("with")) {
            Quotation other = quotations.get(id);
            Overlap overlap = other == null ? new Overlap(0, 0, 0) : other.shingles(RUN).with(quotation.shingles(RUN));
            if (other != null && (overlap.alike() >= ALIKE || overlap.contained() >= CONTAINED)) {
                boolean first = candidate.text("id").compareTo(id) < 0;
                nearly.add(row(first ? candidate.text("id") : id, first ? id : candidate.text("id"), overlap,
                        QuoteDifference.between(first ? quotation : other, first ? other : quotation)));
            }
        }
        return nearly;
    }

    private static Map<String, Object> row(String one, String other, Overlap overlap, QuoteDifference difference) {
        return Map.of("one", one, "other", other, "properties", Map.of("overlap", overlap.contained(), "alike",
                overlap.alike(), "difference", difference.kind().name(), "onlyOne", difference.onlyOne(), "onlyOther",
                difference.onlyOther()));
    }

    private List<Answer> rows(String statement, Map<String, Object> parameters) {
        return neo4j.query(statement).bindAll(parameters).fetch().all().stream().map(Answer::new).toList();
    }
}

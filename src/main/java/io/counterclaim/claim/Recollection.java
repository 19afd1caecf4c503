package io.counterclaim.claim;

import io.counterclaim.graph.CypherFile;
import io.counterclaim.graph.GraphReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was recorded, as it was before it was: drafts, by the extraction they came from. */
@Repository
public class Recollection {
    private static final String FROM_OUTSIDE = CypherFile.query("claim/recorded-from-outside");
    private final GraphReader graph;
    private final Appearances appearances;
    private final Claims claims;

    Recollection(GraphReader graph, Appearances appearances, Claims claims) {
        this.graph = graph;
        this.appearances = appearances;
        this.claims = claims;
    }

    /** What people and other tools took out of an article, as far as it stands. */
    public Map<Extraction, List<AppearanceDraft>> fromOutside(String article) {
        return of(graph.rows(FROM_OUTSIDE, Map.of("article", article)).stream().map(row -> row.text("id")).toList());
    }

    /** The appearances with these ids; what follows from one of them names it by the id that its draft has. */
    Map<Extraction, List<AppearanceDraft>> of(Collection<String> ids) {
        Collection<Appearance> said = appearances.byIds(ids).values();
        Map<String, Claim> found = claims.byIds(said.stream().map(Appearance::claimId).distinct().toList());
        var names = new HashMap<String, String>();
        said.forEach(a -> names.put(a.id(), draft(a, found, null).id()));
        var drafts = new HashMap<Extraction, List<AppearanceDraft>>();
        for (Appearance a : said) {
            Extraction extraction = Objects.requireNonNull(a.extraction(), "recorded by no extraction: " + a.id());
            String whole = a.entailedBy();
            drafts.computeIfAbsent(extraction, x -> new ArrayList<>())
                    .add(draft(a, found, whole == null ? null : names.getOrDefault(whole, whole)));
        }
        return drafts;
    }

    private static AppearanceDraft draft(Appearance a, Map<String, Claim> claims, @Nullable String entailedBy) {
        return new AppearanceDraft(Objects.requireNonNull(claims.get(a.claimId())), a.claimant(), a.relayedBy(),
                a.stance(), a.certainty(), a.holds(), a.passage(), Objects.requireNonNullElse(a.checkWorthy(), ""),
                a.assessment(), entailedBy);
    }
}

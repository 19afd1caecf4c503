package io.counterclaim.consistency;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.ClaimText;
import io.counterclaim.claim.Stance;
import io.counterclaim.comparison.Comparer;
import io.counterclaim.comparison.Comparison;
import io.counterclaim.comparison.Reason;
import io.counterclaim.comparison.ReasonKind;
import io.counterclaim.comparison.Relation;
import io.counterclaim.comparison.Statement;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import io.counterclaim.search.Candidate;
import io.counterclaim.search.Candidates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How claims stand to the claims that are worth comparing with them, as {@code COMPARED}. A pair is compared once, by
 * its two sentences alone, whichever of the two is recorded first.
 */
final class ComparedClaims implements Concept {
    private static final String FAMILY = "words-";
    /** Another one whenever two sentences may be compared with another outcome. */
    private static final String METHOD = FAMILY + "5";
    private static final String FRESH = CypherFile.query("consistency/not-compared");
    private static final String STATEMENTS = CypherFile.query("consistency/statements");
    private static final String RECORD = CypherFile.query("consistency/record-comparisons");
    private static final String DONE = CypherFile.query("consistency/mark-compared");
    private static final String PARTNERS = CypherFile.query("consistency/compared-partners");
    private static final Set<Relation> SUPPORTING = Set.of(Relation.SAME, Relation.CORROBORATES);
    private final Neo4jClient neo4j;
    private final Candidates candidates;
    private final Comparer comparer;
    private final String vectors;

    ComparedClaims(Neo4jClient neo4j, Candidates candidates, Comparer comparer, String vectors) {
        this.neo4j = neo4j;
        this.candidates = candidates;
        this.comparer = comparer;
        this.vectors = vectors;
    }

    @Override
    public String id() {
        return "compared";
    }

    @Override
    public String title() {
        return "How claims stand to those that say something alike";
    }

    @Override
    public List<String> requires() {
        return List.of(SentenceMeanings.ID);
    }

    @Override
    public String version() {
        return METHOD + " " + vectors;
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        List<String> fresh = ids(FRESH, claimIds);
        if (!fresh.isEmpty()) {
            List<Candidate> pairs = candidates.of(fresh);
            Map<String, Answer> byId = claims(pairs);
            List<Map<String, Object>> rows = pairs.parallelStream().map(pair -> row(pair, byId))
                    .filter(Objects::nonNull).toList();
            neo4j.query(RECORD).bindAll(Map.of("ids", fresh, "rows", rows, "method", version(), "family", FAMILY))
                    .run();
            neo4j.query(DONE).bindAll(Map.of("ids", fresh, "method", version())).run();
        }
        return ids(PARTNERS, claimIds);
    }

    private Map<String, Answer> claims(List<Candidate> pairs) {
        List<String> ids = pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList();
        return neo4j.query(STATEMENTS).bindAll(Map.of("ids", ids, "open", Claim.OPEN)).fetch().all().stream()
                .map(Answer::new)
                .collect(Collectors.toMap(claim -> claim.text("id"), claim -> claim));
    }

    private @Nullable Map<String, Object> row(Candidate pair, Map<String, Answer> byId) {
        Answer one = byId.get(pair.one());
        Answer other = byId.get(pair.other());
        if (one == null || other == null) {
            return null;
        }
        Comparison found = compared(one, other);
        SortedMap<String, String> denials = denials(one, other, found.relation());
        return isKept(one, other, found.relation()) || !denials.isEmpty() ? row(pair, found, denials) : null;
    }

    /**
     * A predicate's sentence leaves words out: "Michael Tran is convicted" no longer says which Michael Tran. Where the words
     * that were said contradict, so do the claims; where they tell of different scopes, the claims do too.
     */
    private Comparison compared(Answer one, Answer other) {
        Comparison told = comparer.compare(text(one), text(other));
        if (one.textOrNull("said") == null && other.textOrNull("said") == null) {
            return told;
        }
        Comparison said = comparer.compare(said(one), said(other));
        boolean apart = said.relation() == Relation.UNRELATED
                && said.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.SCOPE);
        return said.relation() == Relation.CONTRADICTS || apart ? said : told;
    }

    private static String text(Answer claim) {
        return ClaimText.plain(claim.text("text"));
    }

    private static String said(Answer claim) {
        String said = claim.textOrNull("said");
        return said == null ? text(claim) : said;
    }

    /** Which of the two is contradicted by the other when somebody denies it, and why: what follows from the other. */
    private SortedMap<String, String> denials(Answer one, Answer other, Relation relation) {
        var denials = new TreeMap<String, String>();
        denial(one, other, relation).ifPresent(found -> denials.put("OTHER", told(found.reasons().getFirst())));
        denial(other, one, relation).ifPresent(found -> denials.put("ONE", told(found.reasons().getFirst())));
        return denials;
    }

    /** By the words of the denial, where there is one; else by what would be denied. */
    private Optional<Comparison> denial(Answer affirmed, Answer denied, Relation relation) {
        Statement affirms = Statement.of(text(affirmed));
        String words = denied.textOrNull("denial");
        return Stream.of(words == null ? null : Statement.of(words), SUPPORTING.contains(relation)
                ? new Statement(text(denied), null, Stance.DENIES, Certainty.CERTAIN, null)
                : null).filter(Objects::nonNull).map(denies -> comparer.compare(affirms, denies))
                .filter(found -> found.relation() == Relation.CONTRADICTS).findFirst();
    }

    /**
     * Claims of one question and other values are what the value checks look at: two lists or two states are not
     * compared here, and numbers only as to whether they go together, as "below 50 %" and "45 %" do.
     */
    private static boolean isKept(Answer one, Answer other, Relation relation) {
        boolean valuesAreChecked = Objects.equals(one.textOrNull("slot"), other.textOrNull("slot"))
                && !Claim.OPEN.equals(one.textOrNull("predicate"));
        return relation != Relation.UNRELATED && (!valuesAreChecked
                || "QUANTITY".equals(one.textOrNull("valueType")) && SUPPORTING.contains(relation));
    }

    private static Map<String, Object> row(Candidate pair, Comparison found, SortedMap<String, String> denials) {
        var row = new HashMap<>(row(pair, found));
        row.put("denials", List.copyOf(denials.keySet()));
        row.put("denialReasons", List.copyOf(denials.values()));
        return row;
    }

    private static Map<String, Object> row(Candidate pair, Comparison found) {
        return Map.of("one", pair.one(), "other", pair.other(), "relation", found.relation().name(),
                "score",
                found.score(), "reasons", found.reasons().stream().map(ComparedClaims::told).toList(), "found",
                pair.because(), "modelLabels", List.copyOf(found.modelScore().keySet()), "modelScores",
                List.copyOf(found.modelScore().values()));
    }

    /** A reason that stands for itself, whichever of the two claims one looks at. */
    private static String told(Reason reason) {
        return switch (reason.kind()) {
            case ALIGNMENT, MODEL -> reason.arithmetic();
            default -> "“%s” against “%s”: %s".formatted(reason.a(), reason.b(), reason.arithmetic())
                    .replace("“” against ", "").replace(" against “”", "");
        };
    }

    private List<String> ids(String statement, Collection<String> claimIds) {
        return List.copyOf(neo4j.query(statement).bindAll(Map.of("ids", List.copyOf(claimIds), "method", version()))
                .fetchAs(String.class).all());
    }
}

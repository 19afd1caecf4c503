package io.counterclaim.consistency;

import io.counterclaim.api.PageRequest;
import io.counterclaim.api.PagedStatement;
import io.counterclaim.api.Rows;
import io.counterclaim.api.Rows.Row;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.comparison.Relation;
import io.counterclaim.consistency.ClaimComparison.ModelScore;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.graph.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the concept {@code compared} wrote of claims. */
@Repository
class Comparisons {
    private final PagedStatement page;
    private final Claims claims;

    Comparisons(GraphReader graph, Claims claims) {
        this.page = new PagedStatement(graph, "consistency/comparisons");
        this.claims = claims;
    }

    /** One page of each claim's comparisons, by their relation and the other claim's id. */
    Map<String, Rows<ClaimComparison>> of(Collection<String> claimIds, PageRequest request,
            @Nullable Relation relation) {
        Map<String, Rows<Answer>> answers = page.read(claimIds, request,
                Collections.singletonMap("relation", relation == null ? null : relation.name()), (owner, row) -> row);
        Map<String, Claim> others = claims.byIds(answers.values().stream().flatMap(rows -> rows.items().stream())
                .map(row -> row.text("id")).distinct().toList());
        var comparisons = new HashMap<String, Rows<ClaimComparison>>();
        answers.forEach((owner, rows) -> comparisons.put(owner, comparisons(rows, others)));
        return comparisons;
    }

    private static Rows<ClaimComparison> comparisons(Rows<Answer> rows, Map<String, Claim> others) {
        var read = new ArrayList<Row<ClaimComparison>>();
        for (Row<Answer> row : rows.rows()) {
            Claim other = others.get(row.item().text("id"));
            if (other != null) {
                read.add(new Row<>(comparison(row.item(), other), row.key()));
            }
        }
        return new Rows<>(read, rows.total());
    }

    private static ClaimComparison comparison(Answer row, Claim other) {
        return new ClaimComparison(other, Relation.valueOf(row.text("relation")), row.number("score").doubleValue(),
                row.text("method"), row.texts("reasons"), row.texts("found"), modelScore(row),
                row.flag("withinOneArticle"));
    }

    private static List<ModelScore> modelScore(Answer row) {
        List<String> labels = row.texts("modelLabels");
        List<String> scores = row.texts("modelScores");
        return IntStream.range(0, Math.min(labels.size(), scores.size()))
                .mapToObj(i -> new ModelScore(labels.get(i), Double.parseDouble(scores.get(i)))).toList();
    }
}

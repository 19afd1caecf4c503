package io.counterclaim.search;

import io.counterclaim.api.Connection;
import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.Rows;
import io.counterclaim.api.Rows.Row;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.graph.Answer;
import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds claims by their words. */
@Controller
class SearchController {
    private static final String CLAIMS = CypherFile.query("search/claims");
    private static final String COUNT = CypherFile.query("search/count");
    private final Neo4jClient neo4j;
    private final Claims claims;

    SearchController(Neo4jClient neo4j, Claims claims) {
        this.neo4j = neo4j;
        this.claims = claims;
    }

    @QueryMapping
    Connection<ClaimMatch> searchClaims(@Argument String text, PageRequest page) {
        Words words = Words.of(text);
        if (words.words().isEmpty()) {
            throw new CounterclaimException.InvalidInput("text", "There is no word to look for in 'text'.");
        }
        return page.connection(new Rows<>(matches(words, page), page.counted() ? count(words) : null));
    }

    private List<Row<ClaimMatch>> matches(Words words, PageRequest page) {
        List<Answer> found = neo4j.query(CLAIMS).bindAll(Map.of("words", words.query(), "limit", page.limit())).fetch()
                .all().stream().map(Answer::new).toList();
        Map<String, Claim> byId = claims.byIds(found.stream().map(row -> row.text("id")).toList());
        var matches = new ArrayList<Row<ClaimMatch>>();
        for (Answer row : found) {
            Claim claim = byId.get(row.text("id"));
            if (claim != null) {
                matches.add(new Row<>(match(claim, row, words), List.of(claim.id())));
            }
        }
        return matches;
    }

    private static ClaimMatch match(Claim claim, Answer row, Words words) {
        List<String> shared = words.sharedWith(Words.of(claim.text()));
        return new ClaimMatch(claim, row.number("score").doubleValue(),
                shared.isEmpty() ? "shares a form of a word" : "shares " + String.join(", ", shared));
    }

    private @Nullable Long count(Words words) {
        return neo4j.query(COUNT).bind(words.query()).to("words").fetchAs(Long.class).one().orElse(null);
    }
}

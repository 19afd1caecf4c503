package io.counterclaim.search;

import io.counterclaim.api.Connection;
import io.counterclaim.api.CounterclaimException;
import io.counterclaim.api.PageRequest;
import io.counterclaim.api.Rows;
import io.counterclaim.api.Rows.Row;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claims;
import io.counterclaim.search.Hit.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds claims by their words and by what they mean. */
@Controller
class SearchController {
    private final ClaimMatching matching;
    private final Claims claims;

    SearchController(ClaimMatching matching, Claims claims) {
        this.matching = matching;
        this.claims = claims;
    }

    @QueryMapping
    Connection<ClaimMatch> searchClaims(@Argument String text, PageRequest page) {
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new CounterclaimException.InvalidInput("text", "There is no word to look for in 'text'.");
        }
        List<Ranked> matches = matching.matches(text);
        Long total = page.counted() ? matching.count(text, matches) : null;
        return page.connection(new Rows<>(rows(Ranked.page(matches, page)), total));
    }

    private List<Row<ClaimMatch>> rows(List<Ranked> matches) {
        Map<String, Claim> byId = claims.byIds(matches.stream().map(Ranked::id).toList());
        var rows = new ArrayList<Row<ClaimMatch>>();
        for (Ranked match : matches) {
            Claim claim = byId.get(match.id());
            if (claim != null) {
                rows.add(new Row<>(new ClaimMatch(claim, match.score(), match.reason()), match.key()));
            }
        }
        return rows;
    }
}

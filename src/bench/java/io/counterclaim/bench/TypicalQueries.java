package io.counterclaim.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** What front ends ask for most, each for several things in turn. */
final class TypicalQueries {
    /** How many different things each is asked about, where there are so many. */
    private static final int VARIETY = 1000;
    private final Driver driver;

    TypicalQueries(Driver driver) {
        this.driver = driver;
    }

    /** @param variables with which it is asked, one after the other */
    record Typical(String name, String document, List<Map<String, Object>> variables) {}

    List<Typical> all() {
        return List.of(claimPage(), claims(), contradictions(), search(), summary());
    }

    /** Those that a schema generated from the graph can express as well. */
    List<Typical> generic() {
        return List.of(claimPage(), claims(), contradictions());
    }

    private Typical claimPage() {
        return new Typical("a claim with appearances and contradictions", """
                query ClaimPage($id: ID!) {
                  claim(id: $id) {
                    id text consistency predicate { id } subject { id name }
                    appearances(first: 20) {
                      edges { node { id stance certainty claimant { id name } passage { exact start end } article { id title } } }
                    }
                    contradictions(first: 10) {
                      edges { node { id severity explanation { message } sides { role claim { id text } } } }
                    }
                  }
                }
                """, each("id", """
                MATCH (f:Contradiction) WHERE f.sortKey > '' WITH f ORDER BY f.sortKey LIMIT 10000
                MATCH (f)-[:ABOUT]->(c:Claim) WITH DISTINCT c ORDER BY c.id LIMIT $variety RETURN c.id AS value"""));
    }

    private Typical claims() {
        return new Typical("50 claims, filtered and sorted, with supporters", """
                query Claims($predicate: ID!) {
                  claims(filter: {predicate: $predicate}, orderBy: {field: TEXT}, first: 50) {
                    edges { node { id text supporters(first: 10) { edges { node { id name } } } } }
                    pageInfo { hasNextPage endCursor }
                  }
                }
                """, each("predicate", """
                MATCH (p:Predicate) WITH p, COUNT { (p)<-[:USES]-() } AS claims ORDER BY claims DESC, p.id LIMIT $variety
                RETURN p.id AS value"""));
    }

    private Typical contradictions() {
        return new Typical("20 contradictions with both sides", """
                query Contradictions($check: ID!) {
                  contradictions(filter: {check: $check}, first: 20) {
                    edges {
                      node {
                        id severity explanation { message }
                        sides { role claim { id text } appearances { id claimant { id name } passage { exact } } }
                      }
                    }
                  }
                }
                """, each("check", """
                MATCH (k:Check) WITH k, COUNT { (k)<-[:FOUND_BY]-(:Contradiction) } AS found WHERE found > 20
                RETURN k.id AS value ORDER BY found DESC, value LIMIT $variety"""));
    }

    private Typical search() {
        return new Typical("search", """
                query Search($text: String!) {
                  searchClaims(text: $text, first: 10) { edges { node { score reason claim { id text } } } }
                }
                """, each("text", """
                MATCH (c:Claim) WHERE c.sortText >= 'I' WITH c ORDER BY c.sortText LIMIT $variety
                RETURN c.text AS value"""));
    }

    private Typical summary() {
        return new Typical("the summary of the report", """
                {
                  consistencyReport { articles claims appearances contradictions reconciled others setAside }
                }
                """, List.of(Map.of()));
    }

    private List<Map<String, Object>> each(String name, String statement) {
        return driver.executableQuery(statement).withParameters(Map.of("variety", VARIETY)).execute().records().stream()
                .map(row -> Map.<String, Object>of(name, row.get("value").asString())).toList();
    }
}

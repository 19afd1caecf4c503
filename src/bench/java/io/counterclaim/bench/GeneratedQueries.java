package io.counterclaim.bench;

import java.util.Map;
import java.util.Objects;

/** The typical queries as a schema generated from the graph has them: the same things, asked in its words. */
final class GeneratedQueries {
    private static final Map<String, String> BY_NAME = Map.of("a claim with appearances and contradictions", """
            query ClaimPage($id: ID!) {
              claims(where: {id: {eq: $id}}) {
                id text predicate subject { id name }
                appearances(limit: 20) {
                  id stance certainty
                  claimant { ... on Entity { id name } ... on Source { id name } }
                  passage { exact start end article { id title } }
                }
                contradictions(limit: 10) { id severity message about { id text } }
              }
            }
            """, "50 claims, filtered and sorted, with supporters", """
            query Claims($predicate: ID!) {
              claims(where: {predicate: {eq: $predicate}}, sort: [{sortText: ASC}], limit: 50) {
                id text
                appearances(where: {stance: {eq: "AFFIRMS"}}, limit: 10) {
                  claimant { ... on Entity { id name } ... on Source { id name } }
                }
              }
            }
            """, "20 contradictions with both sides", """
            query Contradictions($check: ID!) {
              contradictions(where: {check: {eq: $check}}, sort: [{sortKey: ASC}], limit: 20) {
                id severity message
                about { id text }
                concerns {
                  id
                  claimant { ... on Entity { id name } ... on Source { id name } }
                  passage { exact }
                  claim { id }
                }
              }
            }
            """);

    private GeneratedQueries() {}

    static String of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }
}

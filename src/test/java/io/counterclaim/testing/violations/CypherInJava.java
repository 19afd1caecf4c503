package io.counterclaim.testing.violations;

/** Breaks a rule: a statement in a string. */
final class CypherInJava {
    static final String SHORT = "MATCH (c:Claim {id: $id}) RETURN c";
    static final String BLOCK = """
            UNWIND $rows AS row
            MERGE (c:Claim {id: row.id})
            """;

    private CypherInJava() {}
}

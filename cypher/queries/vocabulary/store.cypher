// The declared predicates, so that checks can read their properties.
UNWIND $rows AS row
MERGE (p:Predicate {id: row.id})
SET p += row.properties

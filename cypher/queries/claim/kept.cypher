// The entities that merged ones were merged into, in the end.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:MERGED_INTO*]->(kept:Entity) WHERE NOT EXISTS { (kept)-[:MERGED_INTO]->() }
RETURN id AS merged, kept {.*, names: [(kept)-[:NAMED]->(n) | n.text]} AS kept

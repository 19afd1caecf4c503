// The entities that merged ones were merged into, in the end.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[steps:MERGED_INTO*]->(kept:Entity)
WHERE all(step IN steps WHERE coalesce(step.recordedAt <= $asOf, true))
  AND NOT EXISTS { (kept)-[m:MERGED_INTO]->() WHERE coalesce(m.recordedAt <= $asOf, true) }
RETURN id AS merged, kept {.*, names: [(kept)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text]} AS kept

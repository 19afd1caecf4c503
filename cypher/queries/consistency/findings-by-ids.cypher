// Findings with the check that found each, in the order of the ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (f:Finding {id: $ids[place]})-[:FOUND_BY]->(k:Check)
RETURN f {.*} AS finding, k {.*, requires: coalesce(k.requires, [])} AS check ORDER BY place

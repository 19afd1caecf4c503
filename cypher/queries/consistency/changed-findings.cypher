// Findings that something became of behind a number, in that order, each with the check that found it where the filter leaves it.
MATCH (f:Finding) WHERE f.changed > $after
WITH f, f.changed AS number ORDER BY number ASC LIMIT $limit
MATCH (f)-[:FOUND_BY]->(k:Check)
WITH number, f, k AS check, {} AS k /* known */
WITH number, f, check, true /* filter */ AS wanted
RETURN number, wanted, CASE WHEN wanted THEN f {.*, changed: number} END AS finding,
  CASE WHEN wanted THEN check {.*, requires: coalesce(check.requires, [])} END AS check
ORDER BY number

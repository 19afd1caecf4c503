// What became of findings behind a number, in that order, each with the finding where the filter leaves that.
MATCH (e:FindingEvent) WHERE e.number > $after
WITH e, e.number AS number ORDER BY number ASC LIMIT $limit
MATCH (e)<-[:HAD]-(f:Finding)-[:FOUND_BY]->(k:Check)
WITH number, e, f, k AS check, {} AS k /* known */
WITH number, e, f, check, true /* filter */ AS wanted
RETURN number, wanted, e {.*} AS event, CASE WHEN wanted THEN f {.*} END AS finding,
  CASE WHEN wanted THEN check {.*, requires: coalesce(check.requires, [])} END AS check
ORDER BY number

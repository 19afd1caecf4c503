// Findings with the check that found each, in the order of the ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (f:Finding {id: $ids[place]})-[:FOUND_BY]->(k:Check) WHERE coalesce(f.firstSeen <= $asOf, true)
WITH place, f, k, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s
RETURN CASE WHEN $asOf IS NULL THEN f {.*} ELSE f {.id, .check, .kind, .firstSeen, .lastSeen, severity: s.severity, message: s.message,
  reconciliation: s.reconciliation, because: s.because, detailNames: s.detailNames, detailValues: s.detailValues,
  status: head(COLLECT { MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf RETURN e.to ORDER BY e.at DESC, e.number DESC LIMIT 1 }),
  changed: head(COLLECT { MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf WITH e.number AS number WHERE number > 0 RETURN number ORDER BY number DESC LIMIT 1 })
} END AS finding, k {.*, requires: coalesce(k.requires, [])} AS check ORDER BY place

// One page of the contradictions about each claim, worst first.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)<-[:ABOUT]-(f:Contradiction) WHERE coalesce(f.firstSeen <= $asOf, true)
  WITH f, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s,
    CASE WHEN $asOf IS NULL THEN f.status ELSE head(COLLECT {
      MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf RETURN e.to ORDER BY e.at DESC, e.number DESC LIMIT 1 }) END AS status
  WHERE status IN ['OPEN', 'CONFIRMED'] AND ($reconciled OR s.reconciliation IS NULL)
  WITH f, CASE s.severity WHEN 'CRITICAL' THEN '0' WHEN 'MAJOR' THEN '1' WHEN 'MINOR' THEN '2' ELSE '3' END
      + CASE WHEN NOT status IN ['OPEN', 'CONFIRMED'] THEN '2' WHEN s.reconciliation IS NULL THEN '0' ELSE '1' END + ':' + f.id AS sortKey
  WITH f, [sortKey] AS key WHERE key > $after
  WITH f, key ORDER BY key ASC LIMIT $limit
  RETURN collect({id: f.id, key: key}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (c)<-[:ABOUT]-(f:Contradiction) WHERE coalesce(f.firstSeen <= $asOf, true)
  WITH f, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s,
    CASE WHEN $asOf IS NULL THEN f.status ELSE head(COLLECT {
      MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf RETURN e.to ORDER BY e.at DESC, e.number DESC LIMIT 1 }) END AS status
  WHERE status IN ['OPEN', 'CONFIRMED'] AND ($reconciled OR s.reconciliation IS NULL)
  RETURN f
} END AS total

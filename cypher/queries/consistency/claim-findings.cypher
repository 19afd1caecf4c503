// One page of the contradictions about each claim, worst first.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)<-[:ABOUT]-(f:Contradiction) WHERE f.sortKey > $after AND f.status IN ['OPEN', 'CONFIRMED']
    AND ($reconciled OR f.reconciliation IS NULL)
  WITH f ORDER BY f.sortKey ASC LIMIT $limit
  RETURN collect({id: f.id, key: f.sortKey}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (c)<-[:ABOUT]-(f:Contradiction) WHERE f.status IN ['OPEN', 'CONFIRMED']
    AND ($reconciled OR f.reconciliation IS NULL)
} END AS total

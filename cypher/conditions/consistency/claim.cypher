// What claims can be filtered by beside what is said of them: c is the claim, k what is known of it, $it what is asked for.

// known: k.consistency
head(COLLECT {
  MATCH (c)-[:USES]->(p:Predicate)
  WITH properties(p) AS p
  WITH [one IN $contradictionChecks WHERE all(w IN one.applies WHERE toString(p[w.property]) IN w.values)] AS checks
  WITH [one IN checks | one.id] AS ids, [one IN checks WHERE one.idle OR c:Unchecked OR c.checkedAt IS NULL | one.id] AS idle
  WITH ids, idle + [(c)<-[:FAILED_ON]-(q:Check) | q.id] + COLLECT { MATCH (q:Check) WHERE q.since > c.checkedAt RETURN q.id } AS unseen
  WITH unseen, any(id IN unseen WHERE id IN ids) AS pending,
    [(c)<-[:ABOUT]-(f:Finding) WHERE f.status IN ['OPEN', 'CONFIRMED']
      AND (f.check IN ids AND NOT f.check IN unseen OR f.check IN $suggestionChecks AND f.kind = 'CONTRADICTION') | f.reconciliation IS NOT NULL] AS found
  RETURN CASE WHEN false IN found THEN 'CONTRADICTED' WHEN pending OR $contradictionChecks = [] THEN 'NOT_CHECKED'
    WHEN true IN found THEN 'RECONCILED' ELSE 'CONSISTENT' END
})
// holds: consistency
$it = k.consistency

// start 6: consistency = CONTRADICTED
MATCH (f:Finding {kind: 'CONTRADICTION'}) WHERE f.sortKey > '' AND $it = 'CONTRADICTED' AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NULL MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c
// start 6: consistency = RECONCILED
MATCH (f:Finding {kind: 'CONTRADICTION'}) WHERE f.sortKey > '' AND $it = 'RECONCILED' AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NOT NULL MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c

// facet: consistency
[k.consistency]

// known: k.findings
COLLECT { MATCH (c)<-[:ABOUT]-(f:Finding) WHERE f.status IN ['OPEN', 'CONFIRMED'] RETURN f {.check, .severity} }
// any: finding, check, severity
any(f IN k.findings WHERE true /* filter */)
// start through: finding
CALL () { MATCH (f:Finding {id: ''}) RETURN f /* start */ } MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c

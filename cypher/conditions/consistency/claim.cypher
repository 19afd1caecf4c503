// What claims can be filtered by beside what is said of them: c is the claim, k what is known of it, $it what is asked for.

// known: k.outcomes
COLLECT {
  UNWIND $contradictionChecks AS one
  MATCH (c)-[:USES]->(p:Predicate) WHERE all(w IN one.applies WHERE toString(p[w.property]) IN w.values)
  MATCH (q:Check {id: one.id})
  WITH one, one.idle OR c:Unchecked OR c.checkedAt IS NULL OR q.since IS NULL OR c.checkedAt < q.since
    OR EXISTS { (c)<-[:FAILED_ON]-(q) } AS unseen
  WITH unseen, [(c)<-[:ABOUT]-(f:Finding) WHERE f.check = one.id AND f.status IN ['OPEN', 'CONFIRMED'] | f.reconciliation IS NOT NULL] AS found
  RETURN CASE WHEN unseen THEN 'NOT_CHECKED' WHEN false IN found THEN 'CONTRADICTED' WHEN true IN found THEN 'RECONCILED' ELSE 'CONSISTENT' END
}
// holds: consistency
$it = CASE WHEN 'CONTRADICTED' IN k.outcomes THEN 'CONTRADICTED'
  WHEN $contradictionChecks = [] OR 'NOT_CHECKED' IN k.outcomes THEN 'NOT_CHECKED'
  WHEN 'RECONCILED' IN k.outcomes THEN 'RECONCILED' ELSE 'CONSISTENT' END

// start 6: consistency = CONTRADICTED
MATCH (f:Finding {kind: 'CONTRADICTION'}) WHERE f.sortKey > '' AND $it = 'CONTRADICTED' AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NULL MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c
// start 6: consistency = RECONCILED
MATCH (f:Finding {kind: 'CONTRADICTION'}) WHERE f.sortKey > '' AND $it = 'RECONCILED' AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NOT NULL MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c

// facet: consistency
[CASE WHEN 'CONTRADICTED' IN k.outcomes THEN 'CONTRADICTED'
  WHEN $contradictionChecks = [] OR 'NOT_CHECKED' IN k.outcomes THEN 'NOT_CHECKED'
  WHEN 'RECONCILED' IN k.outcomes THEN 'RECONCILED' ELSE 'CONSISTENT' END]

// known: k.findings
COLLECT { MATCH (c)<-[:ABOUT]-(f:Finding) WHERE f.status IN ['OPEN', 'CONFIRMED'] RETURN f {.check, .severity} }
// any: finding, check, severity
any(f IN k.findings WHERE true /* filter */)
// start through: finding
CALL () { MATCH (f:Finding {id: ''}) RETURN f /* start */ } MATCH (f)-[:ABOUT]->(c:Claim) RETURN DISTINCT c

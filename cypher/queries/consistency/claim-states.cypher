// What is known of the checks of each claim: which did not look yet, which failed, what they found, and what of that is waived.
CALL () {
  MATCH (k:Check) WHERE k.id IN $checks
  WITH collect({id: k.id, since: k.since}) AS known, collect(k.id) AS ids, max(k.since) AS newest
  RETURN known, newest, [id IN $checks WHERE NOT id IN ids] AS unknown
}
MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[:USES]->(p:Predicate)
RETURN c.id AS id, c:Unchecked AS unchecked, c.checkedAt AS checkedAt, p {.*} AS predicate,
  unknown + CASE WHEN c.checkedAt >= newest THEN [] ELSE [k IN known WHERE k.since > c.checkedAt | k.id] END AS notYet,
  [(c)<-[r:FAILED_ON]-(k:Check) | {check: k.id, problem: r.problem, postponed: coalesce(r.postponed, false)}] AS failures,
  COLLECT {
    MATCH (c)<-[:ABOUT]-(f:Finding) WHERE f.status <> 'RESOLVED'
    RETURN f {.check, .kind, .status, .reconciliation, .message, waivers: [(w:Waiver)-[:WAIVES]->(f) | {until: w.until}]}
  } AS findings

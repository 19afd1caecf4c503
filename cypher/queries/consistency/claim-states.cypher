// What is known of each check and each claim: whether it looked, whether it failed, what it found, and what of that is waived.
MATCH (c:Claim) WHERE c.id IN $ids
MATCH (c)-[:USES]->(p:Predicate)
RETURN c.id AS id, c:Unchecked AS unchecked, c.checkedAt AS checkedAt, p {.*} AS predicate, COLLECT {
  MATCH (k:Check) WHERE k.id IN $checks
  RETURN {id: k.id, since: k.since, failure: head(COLLECT { MATCH (c)<-[r:FAILED_ON]-(k) RETURN r.problem }),
    findings: COLLECT {
      MATCH (c)<-[:ABOUT]-(f:Finding) WHERE f.check = k.id AND f.status <> 'RESOLVED'
      RETURN f {.status, .reconciliation, .message,
        waivers: COLLECT { MATCH (w:Waiver)-[:WAIVES]->(f) RETURN {until: w.until} }}
    }}
} AS checks

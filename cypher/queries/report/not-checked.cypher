// What no check could judge: how much, the first of it as a reader of the articles meets it, and why.
CALL () { MATCH (c:Claim {predicate: $open}) WHERE NOT c:Restated RETURN count(c) AS openClaims }
CALL () { MATCH (c:Unchecked) RETURN count(c) AS uncheckedClaims }
CALL () {
  MATCH (c:Claim {predicate: $open})<-[:STATES]-(:Appearance)-[:QUOTES]->(p:Passage)<-[:HAS]-(a:Article)
  WHERE NOT c:Restated
  WITH a, p, c ORDER BY a.publishedTo IS NULL, a.publishedTo, a.title, a.id, p.start
  WITH DISTINCT c LIMIT $first
  RETURN collect(c.text) AS firstOpenClaims
}
CALL () {
  MATCH (:Article)-[o:PASSED_OVER]->(:Passage)
  WITH o.reason AS reason, count(*) AS passages ORDER BY passages DESC, reason
  RETURN collect({reason: reason, passages: passages}) AS passedOver
}
CALL () {
  MATCH (k:Check)-[r:FAILED_ON]->(c:Claim) WHERE k.id > '' AND k.retired IS NULL
  WITH k.title AS title, r.problem AS problem, coalesce(r.postponed, false) AS postponed, count(DISTINCT c) AS claims ORDER BY title, problem
  RETURN collect({title: title, problem: problem, postponed: postponed, claims: claims}) AS failures
}
RETURN openClaims, firstOpenClaims, uncheckedClaims, passedOver, failures

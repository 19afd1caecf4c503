// id: conflicting-verdicts
// title: Two verdicts that cannot both be right
// kind: RECORD
// severity: MAJOR
// problem: Reviewers came to different verdicts on one claim, on two that say the same, or found both of two right that exclude each other.
// remedy: Bring the reviewers together; whoever errs reviews the claim again.
// requires: compared
MATCH (f:Claim) WHERE f.id IN $focus
CALL (f) {
  RETURN f AS o, 'SAME' AS relation
  UNION
  MATCH (f)-[r:COMPARED]-(o:Claim) WHERE r.relation IN ['SAME', 'CONTRADICTS'] RETURN o, r.relation AS relation
}
WITH DISTINCT CASE WHEN f.id <= o.id THEN [f, o] ELSE [o, f] END AS pair, relation
WHERE all(c IN pair WHERE COUNT { (c)<-[:REVIEWS]-() } + COUNT { (c)-[:RESTATES]->() } > 0) // few are reviewed
CALL (pair) {
  UNWIND [0, 1] AS i
  WITH i, pair[i] AS c
  // what was decided on a claim before its entity was merged was decided on this
  MATCH (c)-[:RESTATES*0..8]->(:Claim)<-[:REVIEWS]-(r:Review) WHERE coalesce(r.recordedAt <= $asOf, true)
  WITH i, c, r ORDER BY r.recordedAt DESC, r.id
  WITH i, c, r.by AS by, head(collect(r)) AS r // what counts is what somebody said last
  WITH i, c, by, r WHERE r.verdict <> 'NOT_ENOUGH_EVIDENCE' ORDER BY by
  RETURN collect({i: i, c: c, by: by, verdict: r.verdict, at: toString(date(r.recordedAt)),
    rests: COLLECT { MATCH (r)-[:RESTS_ON]->(s) WHERE NOT s:Low RETURN {id: s.id, role: r.verdict} ORDER BY s.id LIMIT 20 }}) AS all
}
UNWIND [q IN all WHERE q.i = 0] AS x UNWIND [q IN all WHERE q.i = 1] AS y
WITH pair, relation, x, y WHERE CASE relation WHEN 'SAME' THEN x.verdict <> y.verdict AND (x.c.id <> y.c.id OR x.by < y.by)
  ELSE x.verdict = 'SUPPORTED' AND y.verdict = 'SUPPORTED' END
WITH pair, relation, x, y ORDER BY x.by, y.by
WITH pair, relation, collect({x: x, y: y}) AS met
WITH *, met[0].x AS x, met[0].y AS y
RETURN [c IN pair | c.id] AS subject, null AS reconciliation, x.rests + y.rests AS concerns,
  {one: x.by + ': ' + x.verdict, oneAt: x.at, other: y.by + ': ' + y.verdict, otherAt: y.at, relation: relation, pairs: size(met),
    message: x.by + ' came to ' + x.verdict + ' on “' + x.c.text + '” and ' + y.by + ' to ' + y.verdict + CASE
      WHEN x.c.id = y.c.id THEN '.' WHEN relation = 'SAME' THEN ' on “' + y.c.text + '”, which says the same.'
      ELSE ' on “' + y.c.text + '”; these two exclude each other.' END} AS detail

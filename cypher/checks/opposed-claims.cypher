// id: opposed-claims
// title: Two claims that cannot both be so
// kind: CONTRADICTION
// severity: MAJOR
// problem: Somebody affirms a claim, and somebody affirms another one that excludes it.
// remedy: Compare the two passages and the reasons, look for a source beside the two, and review the claims.
// requires: compared
MATCH (f:Claim)-[r:COMPARED {relation: 'CONTRADICTS'}]-(:Claim) WHERE f.id IN $focus
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
MATCH (a)-[:USES]->(p:Predicate)
MATCH (b)-[:USES]->(q:Predicate)
MATCH (a)<-[:STATES]-(x:Appearance {stance: 'AFFIRMS'}) WHERE x.certainty IN ['CERTAIN', 'PROBABLE']
  AND (NOT x:Superseded OR x.supersededAt > $asOf)
  AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
MATCH (b)<-[:STATES]-(y:Appearance {stance: 'AFFIRMS'}) WHERE y.certainty IN ['CERTAIN', 'PROBABLE']
  AND (NOT y:Superseded OR y.supersededAt > $asOf)
  AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
MATCH (x)-[:MADE_BY]->(u)
MATCH (y)-[:MADE_BY]->(v)
WITH *, CASE WHEN coalesce(p.stabilityDays, 0) > coalesce(q.stabilityDays, 0) THEN p.stabilityDays
    ELSE coalesce(q.stabilityDays, 0) END AS lasts,
  CASE WHEN x.holdsBasis <> 'UNKNOWN' THEN x END AS xd, CASE WHEN y.holdsBasis <> 'UNKNOWN' THEN y END AS yd
WITH *, CASE WHEN xd.holdsTo < yd.holdsFrom THEN duration.inDays(xd.holdsTo, yd.holdsFrom).days
  WHEN yd.holdsTo < xd.holdsFrom THEN duration.inDays(yd.holdsTo, xd.holdsFrom).days END AS gap
// what lasts can be so at one time and not at another; what happened, happened
WITH *, coalesce(p.kind = 'STATE' AND q.kind = 'STATE' AND gap >= lasts, false) AS apart
ORDER BY apart, gap, x.id, y.id
WITH r, a, b, lasts, collect({x: x, y: y, u: u.name, v: v.name, gap: gap, apart: apart}) AS met
WITH *, met[0] AS m, [t IN met WHERE t.apart = met[0].apart] AS shown
RETURN [a.id, b.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation, COLLECT {
    UNWIND shown[..10] AS t UNWIND [{id: t.x.id, role: 'ONE'}, {id: t.y.id, role: 'OTHER'}] AS side RETURN DISTINCT side
  } AS concerns, {one: a.text, other: b.text, oneBy: m.u, otherBy: m.v, reasons: r.reasons, score: r.score, method: r.method,
    gapDays: m.gap, stabilityDays: lasts,
    because: 'The nearest two, ' + m.x.holdsText + ' and ' + m.y.holdsText + ', are ' + m.gap
      + ' days apart; this is expected to last ' + lasts + ' days',
    message: m.u + ' says “' + a.text + '” and ' + CASE WHEN m.u = m.v THEN 'also' ELSE m.v + ' says' END + ' “' + b.text
      + '”, which cannot both be so: ' + r.reasons[0] + '.'} AS detail

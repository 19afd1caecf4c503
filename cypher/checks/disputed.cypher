// id: disputed
// title: Affirmed by one, denied by another
// kind: CONTRADICTION
// severity: MAJOR
// problem: One claimant affirms what another denies.
// remedy: Compare the two passages, look for a source beside the two, and review the claim.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:USES]->(p:Predicate)
MATCH (c)<-[:STATES]-(x:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(u)
WHERE (NOT x:Superseded OR x.supersededAt > $asOf)
  AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
MATCH (c)<-[:STATES]-(y:Appearance {stance: 'DENIES'})-[:MADE_BY]->(v) WHERE u.id <> v.id
  AND (NOT y:Superseded OR y.supersededAt > $asOf)
  AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
WITH c, p, x, y, u, v, CASE WHEN x.holdsBasis <> 'UNKNOWN' THEN x END AS xd,
  CASE WHEN y.holdsBasis <> 'UNKNOWN' THEN y END AS yd
WITH *, coalesce(p.stabilityDays, 0) AS lasts, CASE
  WHEN xd.holdsTo < yd.holdsFrom THEN duration.inDays(xd.holdsTo, yd.holdsFrom).days
  WHEN yd.holdsTo < xd.holdsFrom THEN duration.inDays(yd.holdsTo, xd.holdsFrom).days END AS gap
// what lasts can be so at one time and not at another; what happened, happened
WITH *, coalesce(p.kind = 'STATE' AND gap >= lasts, false) AS apart
ORDER BY apart, gap, x.id, y.id
WITH c, lasts, collect({x: x, y: y, u: u.name, v: v.name, gap: gap, apart: apart}) AS met
WITH *, met[0] AS m, [q IN met WHERE q.apart = met[0].apart] AS shown
WITH *, COLLECT { UNWIND shown AS q RETURN DISTINCT q.u AS name ORDER BY name } AS affirm,
  COLLECT { UNWIND shown AS q RETURN DISTINCT q.v AS name ORDER BY name } AS deny
RETURN [c.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation, COLLECT {
    UNWIND shown[..10] AS q UNWIND [{id: q.x.id, role: 'AFFIRMS'}, {id: q.y.id, role: 'DENIES'}] AS side RETURN DISTINCT side
  } AS concerns, {affirmedBy: affirm, deniedBy: deny, affirmed: m.x.holdsText, denied: m.y.holdsText, gapDays: m.gap,
    stabilityDays: lasts,
    because: 'The nearest two, ' + m.x.holdsText + ' and ' + m.y.holdsText + ', are ' + m.gap
      + ' days apart; this is expected to last ' + lasts + ' days',
    message: reduce(t = affirm[0], i IN range(1, size(affirm) - 1) | t + CASE i WHEN size(affirm) - 1 THEN ' and ' ELSE ', '
      END + affirm[i]) + CASE size(affirm) WHEN 1 THEN ' affirms' ELSE ' affirm' END + ' and ' + reduce(t = deny[0],
      i IN range(1, size(deny) - 1) | t + CASE i WHEN size(deny) - 1 THEN ' and ' ELSE ', ' END + deny[i])
      + CASE size(deny) WHEN 1 THEN ' denies' ELSE ' deny' END + ': “' + c.text + '”'} AS detail

// id: denied-in-other-words
// title: Affirmed by one, denied by another in other words
// kind: CONTRADICTION
// severity: MAJOR
// problem: One claimant affirms a claim, and another denies one that follows from it.
// remedy: Compare the two passages, look for a source beside the two, and review the claims.
// requires: compared
MATCH (f:Claim)-[r:COMPARED]-(:Claim) WHERE f.id IN $focus AND r.denials <> []
WITH DISTINCT r, startNode(r) AS one, endNode(r) AS other
UNWIND range(0, size(r.denials) - 1) AS way
WITH r, r.denialReasons[way] AS reason, CASE r.denials[way] WHEN 'ONE' THEN [other, one] ELSE [one, other] END AS sides
UNWIND [{c: sides[0], stance: 'AFFIRMS'}, {c: sides[1], stance: 'DENIES'}] AS side // each is read apart, and once
CALL (side) {
  WITH side.c AS c, side.stance AS stance
  MATCH (c)-[:USES]->(p:Predicate)
  MATCH (c)<-[:STATES]-(s:Appearance {stance: stance})-[:MADE_BY]->(w) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH p, s, w, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated
  RETURN collect({id: s.id, who: w.id, by: w.name, says: s.holdsText, from: dated.holdsFrom, to: dated.holdsTo,
    lasts: coalesce(p.stabilityDays, 0), state: p.kind = 'STATE'}) AS said
}
WITH r, reason, sides, collect(said) AS told
UNWIND told[0] AS x UNWIND told[1] AS y
WITH r, reason, sides, x, y, CASE WHEN x.lasts > y.lasts THEN x.lasts ELSE y.lasts END AS lasts,
  CASE WHEN x.to < y.from THEN duration.inDays(x.to, y.from).days
    WHEN y.to < x.from THEN duration.inDays(y.to, x.from).days END AS gap WHERE x.who <> y.who
// what lasts can be so at one time and not at another; what happened, happened
WITH r, {reason: reason, a: sides[0], b: sides[1], x: x, y: y, lasts: lasts, gap: gap,
  apart: coalesce(x.state AND y.state AND gap >= lasts, false)} AS m
ORDER BY m.apart, m.gap, m.a.id, x.id, y.id
WITH r, collect(m) AS met
WITH r, met[0] AS m, [t IN met WHERE t.apart = met[0].apart AND t.a = met[0].a][..10] AS shown
RETURN [m.a.id, m.b.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [t IN shown | {id: t.x.id, role: 'AFFIRMS'}] + [t IN shown | {id: t.y.id, role: 'DENIES'}] AS concerns,
  {affirmed: m.a.text, denied: m.b.text, affirmedBy: m.x.by, deniedBy: m.y.by, reason: m.reason,
    method: r.method, gapDays: m.gap, stabilityDays: m.lasts,
    because: 'The nearest two, ' + m.x.says + ' and ' + m.y.says + ', are ' + m.gap
      + ' days apart; this is expected to last ' + m.lasts + ' days',
    message: m.x.by + ' affirms “' + m.a.text + '”, and ' + m.y.by + ' denies “' + m.b.text + '”, which cannot both be so: '
      + m.reason + '.'} AS detail

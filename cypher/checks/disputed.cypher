// id: disputed
// title: Affirmed by one, denied by another
// kind: CONTRADICTION
// severity: MAJOR
// problem: One claimant affirms what another denies.
// remedy: Compare the two passages, look for a source beside the two, and review the claim.
MATCH (c:Claim) WHERE c.id IN $focus AND COUNT { (c)<-[:STATES]-(s) } > 1 // it takes two
CALL (c) { // fewer deny than affirm: most claims are done with here
  MATCH (c)<-[:STATES]-(s {stance: 'DENIES'})-[:MADE_BY]->(w)
  WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH s, w, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated
  RETURN collect({id: s.id, who: w.id, by: w.name, says: s.holdsText, from: dated.holdsFrom, to: dated.holdsTo}) AS deny
}
WITH c, deny WHERE deny <> []
CALL (c) {
  MATCH (c)<-[:STATES]-(s {stance: 'AFFIRMS'})-[:MADE_BY]->(w)
  WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH s, w, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated
  RETURN collect({id: s.id, who: w.id, by: w.name, says: s.holdsText, from: dated.holdsFrom, to: dated.holdsTo})
    AS affirm
}
MATCH (c)-[:USES]->(p:Predicate)
UNWIND affirm AS x UNWIND deny AS y
WITH c, p, coalesce(p.stabilityDays, 0) AS lasts, x, y, CASE WHEN x.to < y.from THEN duration.inDays(x.to, y.from).days
  WHEN y.to < x.from THEN duration.inDays(y.to, x.from).days END AS gap WHERE x.who <> y.who
// what lasts can be so at one time and not at another; what happened, happened
WITH c, lasts, {x: x, y: y, gap: gap, apart: coalesce(p.kind = 'STATE' AND gap >= lasts, false)} AS m
ORDER BY m.apart, m.gap, x.id, y.id
WITH c, lasts, collect(m) AS met
WITH c, lasts, met[0] AS m, [q IN met WHERE q.apart = met[0].apart] AS shown
WITH c, lasts, m, shown, COLLECT { UNWIND shown AS q RETURN DISTINCT q.x.by AS name ORDER BY name } AS affirm,
  COLLECT { UNWIND shown AS q RETURN DISTINCT q.y.by AS name ORDER BY name } AS deny
RETURN [c.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [q IN shown[..10] | {id: q.x.id, role: 'AFFIRMS'}] + [q IN shown[..10] | {id: q.y.id, role: 'DENIES'}] AS concerns,
  {affirmedBy: affirm, deniedBy: deny, affirmed: m.x.says, denied: m.y.says, gapDays: m.gap, stabilityDays: lasts,
    because: 'The nearest two, ' + m.x.says + ' and ' + m.y.says + ', are ' + m.gap
      + ' days apart; this is expected to last ' + lasts + ' days',
    message: reduce(t = affirm[0], i IN range(1, size(affirm) - 1) | t
      + CASE i WHEN size(affirm) - 1 THEN ' and ' ELSE ', ' END + affirm[i])
      + CASE size(affirm) WHEN 1 THEN ' affirms' ELSE ' affirm' END + ' and '
      + reduce(t = deny[0], i IN range(1, size(deny) - 1) | t
      + CASE i WHEN size(deny) - 1 THEN ' and ' ELSE ', ' END + deny[i])
      + CASE size(deny) WHEN 1 THEN ' denies' ELSE ' deny' END + ': “' + c.text + '”'} AS detail

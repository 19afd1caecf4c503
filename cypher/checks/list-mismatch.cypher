// id: list-mismatch
// title: Two lists of the same thing differ
// kind: CONTRADICTION
// severity: MAJOR
// problem: A list that says it is whole leaves out what another affirmed list or item of the same thing names.
// remedy: Compare the two passages: one list may be shortened, or of another time.
// applies: valueType=ENTITY_LIST|ENTITY|STATE
MATCH (f:Claim) WHERE f.id IN $focus
CALL (f) {
  MATCH (f)-[:USES]->(:Predicate {valueType: 'ENTITY_LIST'})
  MATCH (o:Claim {slot: f.slot}) USING INDEX SEEK o:Claim(slot) WHERE 'CLOSED' IN [f.closure, o.closure] RETURN o
  UNION // an item said by itself
  MATCH (f)-[:ENTAILS]->(i:Claim) WHERE f.closure = 'CLOSED'
  MATCH (o:Claim {slot: i.slot}) USING INDEX SEEK o:Claim(slot) RETURN o
  UNION
  MATCH (f)-[:USES]->(:Predicate {isItem: true})
  MATCH (i:Claim {slot: f.slot}) USING INDEX SEEK i:Claim(slot)
  MATCH (i)<-[:ENTAILS]-(o:Claim {closure: 'CLOSED'}) RETURN o
}
// The whole list first; of two whole ones, the smaller id. What is in the list, and the list itself, differ in nothing.
WITH DISTINCT CASE WHEN f.closure = 'CLOSED' AND (coalesce(o.closure, '') <> 'CLOSED' OR f.id < o.id)
  THEN [f, o] ELSE [o, f] END AS pair
MATCH (p:Predicate {id: pair[0].predicate}) USING INDEX SEEK p:Predicate(id)
CALL (pair) {
  UNWIND [0, 1] AS i
  WITH i, pair[i] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})
  WHERE (c.items IS NOT NULL OR s.entailedBy IS NULL) // an item that follows from a list is the list over again
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH i, c, s, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated ORDER BY i, s.id
  WITH i, c, collect({id: s.id, says: s.holdsText, from: dated.holdsFrom, to: dated.holdsTo}) AS said ORDER BY i
  RETURN collect({said: said, items: COLLECT { MATCH (c)-[:VALUE]->(e) RETURN e.name ORDER BY e.name }}) AS sides
}
WITH p, pair, sides, [n IN sides[1].items WHERE NOT n IN sides[0].items] AS extra, CASE pair[1].closure
  WHEN 'CLOSED' THEN [n IN sides[0].items WHERE NOT n IN sides[1].items] ELSE [] END AS missing
WHERE extra + missing <> []
UNWIND sides[0].said AS x UNWIND sides[1].said AS y
WITH *, coalesce(p.stabilityDays, 0) AS lasts, CASE WHEN x.to < y.from THEN duration.inDays(x.to, y.from).days
  WHEN y.to < x.from THEN duration.inDays(y.to, x.from).days END AS gap
WITH *, coalesce(p.cardinality <> 'ONE_EVER' AND gap >= lasts, false) AS apart ORDER BY apart, gap, x.id, y.id
WITH pair, extra, missing, lasts, collect({x: x, y: y, gap: gap, apart: apart}) AS met
WITH *, met[0] AS m, [q IN met WHERE q.apart = met[0].apart] AS shown
RETURN [c IN pair | c.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [q IN shown[..10] | {id: q.x.id, role: 'LIST'}] + [q IN shown[..10] | {id: q.y.id, role: 'OTHER'}] AS concerns,
  {extra: extra, missing: missing, one: m.x.says, other: m.y.says, gapDays: m.gap, stabilityDays: lasts,
    because: m.x.says + ' and ' + m.y.says + ' are ' + m.gap + ' days apart; a list is expected to last ' + lasts
      + ' days', message: '“' + pair[1].text + '”' + CASE extra WHEN [] THEN '' ELSE ' names '
      + reduce(t = extra[0], n IN extra[1..] | t + ', ' + n) END
      + CASE WHEN extra <> [] AND missing <> [] THEN ' and' ELSE '' END + CASE missing WHEN [] THEN ''
      ELSE ' leaves out ' + reduce(t = missing[0], n IN missing[1..] | t + ', ' + n) END
      + ', unlike “' + pair[0].text + '”'} AS detail

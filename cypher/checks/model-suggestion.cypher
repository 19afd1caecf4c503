// id: model-suggestion
// title: Two claims that a model takes for a contradiction
// kind: SUGGESTION
// severity: MINOR
// problem: A model calls two claims a contradiction that no rule does, and somebody affirms each of them.
// remedy: Read both passages. Confirm it if they cannot both be so, and dismiss it otherwise; until then it counts as no contradiction.
// requires: suggestions, compared
MATCH (f:Claim)-[r:SUGGESTED]-(o:Claim) WHERE f.id IN $focus
  // what a rule or another check says of the two goes before what a model says
  AND NOT EXISTS { (f)-[:COMPARED {relation: 'CONTRADICTS'}]-(o) }
  AND NOT EXISTS { MATCH (f)<-[:ABOUT]-(x:Contradiction)-[:ABOUT]->(o) WHERE x.check <> 'model-suggestion' AND x.status <> 'RESOLVED' }
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
UNWIND [a, b] AS c // each side is read apart, and once
CALL (c) {
  MATCH (c)-[:USES]->(p:Predicate)
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH p, s, w, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated
  RETURN collect({id: s.id, by: w.name, says: s.holdsText, from: dated.holdsFrom, to: dated.holdsTo,
    lasts: coalesce(p.stabilityDays, 0), state: p.kind = 'STATE'}) AS said
}
WITH r, a, b, collect(said) AS sides
UNWIND sides[0] AS x UNWIND sides[1] AS y
WITH r, a, b, x, y, CASE WHEN x.lasts > y.lasts THEN x.lasts ELSE y.lasts END AS lasts,
  CASE WHEN x.to < y.from THEN duration.inDays(x.to, y.from).days
    WHEN y.to < x.from THEN duration.inDays(y.to, x.from).days END AS gap
// what lasts can be so at one time and not at another; what happened, happened
WITH r, a, b, lasts, {x: x, y: y, gap: gap, apart: coalesce(x.state AND y.state AND gap >= lasts, false)} AS m
ORDER BY m.apart, m.gap, x.id, y.id
WITH r, a, b, lasts, collect(m) AS met
WITH r, a, b, lasts, met[0] AS m, [t IN met WHERE t.apart = met[0].apart][..10] AS shown
RETURN [a.id, b.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [t IN shown | {id: t.x.id, role: 'ONE'}] + [t IN shown | {id: t.y.id, role: 'OTHER'}] AS concerns,
  {one: a.text, other: b.text, oneBy: m.x.by, otherBy: m.y.by, model: r.model, score: r.score, cosine: r.cosine,
    gapDays: m.gap, stabilityDays: lasts,
    because: 'The nearest two, ' + m.x.says + ' and ' + m.y.says + ', are ' + m.gap
      + ' days apart; this is expected to last ' + lasts + ' days',
    message: m.x.by + ' says “' + a.text + '” and ' + CASE WHEN m.x.by = m.y.by THEN 'also' ELSE m.y.by + ' says' END
      + ' “' + b.text + '”; the model ' + r.model + ' calls that a contradiction (' + toString(round(r.score, 2)) + ').'} AS detail

// id: quote-differs
// title: One utterance, quoted in two ways
// kind: PROVENANCE
// severity: MINOR
// problem: Two articles quote one speaker directly, in nearly the same words but not the same.
// remedy: Find a recording or the full text; quote that.
// requires: origins
MATCH (f:Claim) WHERE f.id IN $focus AND f.article IS NULL
CALL (f) {
  MATCH (f)<-[:STATES]-(x:Appearance)-[:QUOTES]->(:Passage)-[r:NEARLY]-(o:Passage)
  WHERE r.difference IN ['MARKED', 'WORDS']
    AND NOT x:Low AND (NOT x:Superseded OR x.supersededAt > $asOf)
    AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
  MATCH (x)-[:MADE_BY]->(w:Entity {anonymous: false})
  RETURN x, r, o, w
}
CALL (o, w) {
  MATCH (o)<-[:QUOTES]-(y:Appearance)-[:MADE_BY]->(v) WHERE v = w
    AND NOT y:Low AND (NOT y:Superseded OR y.supersededAt > $asOf)
    AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
  MATCH (y)-[:STATES]->(g:Claim) WHERE g.article IS NULL
  RETURN y, g
}
WITH w, r, CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END AS pair, collect(x.id) + collect(y.id) AS said
CALL (r, pair) {
  WITH startNode(r) AS p, endNode(r) AS q, pair
  // where both passages make one claim, it is about that one
  WHERE pair[0] = pair[1] OR NOT EXISTS {
    MATCH (p)<-[:QUOTES]-(s:Appearance)-[:STATES]->(:Claim)<-[:STATES]-(t:Appearance)-[:QUOTES]->(q)
    WHERE NOT s:Low AND NOT t:Low
      AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
      AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true) }
  MATCH (p)<-[:HAS]-(a:Article)
  MATCH (q)<-[:HAS]-(b:Article)
  // who says it again weeks later may put it otherwise
  WHERE coalesce(duration.inDays(a.publishedTo, b.publishedFrom).days <= 7, true)
    AND coalesce(duration.inDays(b.publishedTo, a.publishedFrom).days <= 7, true)
  RETURN {p: p, q: q, one: a.title, other: b.title} AS at
}
WITH pair, {r: r, by: r.difference, p: at.p, q: at.q, said: said, who: w.name, one: at.one, other: at.other} AS d
ORDER BY d.by DESC, d.p.id, d.q.id
WITH pair, collect(d) AS met
WITH pair, met[0] AS m, [d IN met WHERE d.by = met[0].by] AS shown
RETURN [c IN pair | c.id] AS subject, CASE m.by WHEN 'MARKED' THEN 'DIFFERENT_SCOPE' END AS reconciliation,
  reduce(ids = [], d IN shown | ids + [id IN d.said | {id: id, role: 'QUOTES'}]) AS concerns,
  {speaker: m.who, one: m.p.exact, other: m.q.exact, onlyOne: m.r.onlyOne, onlyOther: m.r.onlyOther, alike: m.r.alike,
    because: 'Whoever quotes marked every difference, by … or by brackets',
    message: trim('“' + m.one + '” and “' + m.other + '” quote ' + m.who + ' in different words. '
      + CASE m.r.onlyOne WHEN [] THEN '' ELSE 'Only the first has “' + reduce(t = m.r.onlyOne[0], w IN m.r.onlyOne[1..]
        | t + '”, “' + w) + '”. ' END + CASE m.r.onlyOther WHEN [] THEN '' ELSE 'Only the second has “'
      + reduce(t = m.r.onlyOther[0], w IN m.r.onlyOther[1..] | t + '”, “' + w) + '”.' END)} AS detail

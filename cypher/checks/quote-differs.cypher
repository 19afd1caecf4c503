// id: quote-differs
// title: One utterance, quoted in two ways
// kind: PROVENANCE
// severity: MINOR
// problem: Two articles quote one speaker directly, in nearly the same words but not the same.
// remedy: Find a recording or the full text; quote that.
// requires: origins
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)<-[:STATES]-(x:Appearance)-[:QUOTES]->(:Passage)-[r:NEARLY]-(:Passage)<-[:QUOTES]-(y:Appearance)-[:STATES]->(g:Claim)
WHERE r.difference IN ['MARKED', 'WORDS']
  AND (NOT x:Superseded OR x.supersededAt > $asOf)
  AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
  AND (NOT y:Superseded OR y.supersededAt > $asOf)
  AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
MATCH (x)-[:MADE_BY]->(w:Entity {anonymous: false})<-[:MADE_BY]-(y)
WITH w, r, startNode(r) AS p, endNode(r) AS q, CASE WHEN f.id < g.id THEN [f, g] ELSE [g, f] END AS pair,
  collect(x.id) + collect(y.id) AS said
// where both passages make one claim, it is about that one
WHERE pair[0] = pair[1] OR NOT EXISTS {
  MATCH (p)<-[:QUOTES]-(s:Appearance)-[:STATES]->(:Claim)<-[:STATES]-(t:Appearance)-[:QUOTES]->(q)
  WHERE coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
    AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true) }
MATCH (p)<-[:HAS]-(a:Article)
MATCH (q)<-[:HAS]-(b:Article)
// who says it again weeks later may put it otherwise
WHERE coalesce(duration.inDays(a.publishedTo, b.publishedFrom).days <= 7, true)
  AND coalesce(duration.inDays(b.publishedTo, a.publishedFrom).days <= 7, true)
WITH * ORDER BY r.difference DESC, p.id, q.id
WITH pair, collect({r: r, p: p, q: q, said: said, who: w.name, one: a.title, other: b.title}) AS met
WITH *, met[0] AS m, [d IN met WHERE d.r.difference = met[0].r.difference] AS shown
RETURN [c IN pair | c.id] AS subject, CASE m.r.difference WHEN 'MARKED' THEN 'DIFFERENT_SCOPE' END AS reconciliation, COLLECT {
    UNWIND shown AS d UNWIND d.said AS id RETURN DISTINCT {id: id, role: 'QUOTES'} } AS concerns,
  {speaker: m.who, one: m.p.exact, other: m.q.exact, onlyOne: m.r.onlyOne, onlyOther: m.r.onlyOther, alike: m.r.alike,
    because: 'Whoever quotes marked every difference, by … or by brackets',
    message: trim('“' + m.one + '” and “' + m.other + '” quote ' + m.who + ' in different words. '
      + CASE m.r.onlyOne WHEN [] THEN '' ELSE 'Only the first has “' + reduce(t = m.r.onlyOne[0], w IN m.r.onlyOne[1..] |
        t + '”, “' + w) + '”. ' END + CASE m.r.onlyOther WHEN [] THEN '' ELSE 'Only the second has “'
      + reduce(t = m.r.onlyOther[0], w IN m.r.onlyOther[1..] | t + '”, “' + w) + '”.' END)} AS detail

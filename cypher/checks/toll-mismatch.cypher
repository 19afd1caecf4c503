// id: toll-mismatch
// title: Two tolls of one event cannot both be right
// kind: CONTRADICTION
// severity: MAJOR
// problem: Affirmed appearances give one event numbers of killed or injured that exclude each other.
// remedy: Compare when each was counted and by whom; a toll may rise, and the latest count of whoever is nearest is the one to quote.
// requires: tolls
MATCH (f:Claim)-[p:PART_OF]->(e:Event) WHERE f.id IN $focus
UNWIND range(-3, 3) AS apart
MATCH (g:Event {kind: e.kind, day: e.day + duration({days: apart})})<-[q:PART_OF {harm: p.harm}]-(o:Claim)
WHERE o.id <> f.id AND any(place IN p.places WHERE place IN q.places) AND (p.high < q.low OR q.high < p.low)
  // an article that tells of two tolls itself tells of two events: which one the other means, nobody knows
  AND NOT EXISTS { (e)<-[t:PART_OF {harm: p.harm}]-() WHERE t.high < p.low OR p.high < t.low }
  AND NOT EXISTS { (g)<-[t:PART_OF {harm: p.harm}]-() WHERE t.high < q.low OR q.high < t.low }
WITH CASE WHEN p.high < q.low THEN [f, p, e, o, q, g] ELSE [o, q, g, f, p, e] END AS pair
WITH pair[0] AS a, pair[1] AS less, pair[3] AS b, pair[4] AS more, pair[2] AS e ORDER BY e.day, less.event, more.event
WITH a, b, collect({less: less, more: more, kind: toLower(e.kind), day: e.day})[0] AS m
UNWIND [a, b] AS c // each side is read apart, and once
CALL (c) {
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  OPTIONAL MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article)
  WITH s, w, r ORDER BY r.publishedTo, s.id
  RETURN collect({id: s.id, by: w.name, from: r.publishedFrom, to: r.publishedTo}) AS said
}
WITH a, b, m, collect(said) AS sides
WITH *, sides[0][-1] AS x, sides[1][0] AS y WHERE x.id <> y.id
// the smaller was told last before the larger was told first: it rose
WITH *, coalesce(x.to < y.from, false) AS rose, [i IN range(0, size(m.less.places) - 1) WHERE m.less.places[i] IN m.more.places | m.less.placeNames[i]][0] AS place
RETURN [a.id, b.id] AS subject, CASE WHEN rose THEN 'SUPERSEDED' END AS reconciliation,
  [s IN sides[0][..10] | {id: s.id, role: 'LESS'}] + [s IN sides[1][..10] | {id: s.id, role: 'MORE'}] AS concerns,
  {less: m.less.words, more: m.more.words, harm: toLower(m.less.harm), event: m.kind, place: place, day: toString(m.day), lessBy: x.by, moreBy: y.by,
    because: 'The smaller was last published on ' + x.to + ', the larger first on ' + y.from + '; a toll rises',
    message: m.less.words + ' ' + toLower(m.less.harm) + ' (' + x.by + ') against ' + m.more.words + ' ' + toLower(m.less.harm) + ' (' + y.by + '), '
      + m.kind + ' in ' + place + ', ' + m.day + CASE WHEN rose THEN ': the toll rose.' ELSE ': both cannot be right.' END} AS detail

// id: toll-mismatch
// title: Two tolls of one event cannot both be right
// kind: CONTRADICTION
// severity: MAJOR
// problem: Two articles give numbers of killed or injured for one event that exclude each other.
// remedy: Find out who counted, and when. A toll rises; quote the latest count of the source that is closest to the event.
// requires: events
MATCH (f:Claim)-[p:COUNTS]->(e:Telling) WHERE f.id IN $focus
CALL (p, e) {
  UNWIND range(-3, 3) AS apart
  MATCH (g:Telling {kind: e.kind, day: e.day + duration({days: apart})})<-[q:COUNTS {harm: p.harm}]-(o:Claim)
  WHERE any(place IN p.places WHERE place IN q.places)
  RETURN g, q, o
  UNION // events that a person merged may be one, wherever and whenever they were
  MATCH (:Event {id: p.event})-[:MERGED_INTO*]-(m:Event)<-[:PART_OF]-(o:Claim)-[q:COUNTS {harm: p.harm, event: m.id}]->(g:Telling)
  RETURN g, q, o
}
WITH * WHERE o.id <> f.id AND (p.high < q.low OR q.high < p.low)
WITH DISTINCT CASE WHEN p.high < q.low THEN [f, p, e] ELSE [o, q, g] END AS less, CASE WHEN p.high < q.low THEN [o, q, g] ELSE [f, p, e] END AS more
UNWIND [less, more] AS side // each is read apart, and once
CALL (side) {
  WITH side[0] AS c, side[1] AS p, side[2] AS e
  MATCH (e)<-[t:COUNTS {harm: p.harm}]-(o:Claim)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article {id: e.article})
  WITH p, o = c AS own, t, r, s, w ORDER BY s.id
  WITH p, collect({own: own, low: t.low, high: t.high, id: s.id, by: w.name, from: r.publishedFrom, to: r.publishedTo}) AS told
  // an article that tells of two tolls tells of two events: which one the other article means, nobody knows
  WHERE any(x IN told WHERE x.own) AND none(x IN told WHERE x.high < p.low OR p.high < x.low)
  RETURN [x IN told WHERE x.own] AS said
}
WITH less, more, collect(said) AS sides WHERE size(sides) = 2
WITH less[0] AS a, more[0] AS b, less[1] AS l, more[1] AS m, less[2] AS e, sides[0] AS xs, sides[1] AS ys ORDER BY e.day, l.telling, m.telling
WITH a, b, collect({l: l, m: m, kind: toLower(e.kind), day: e.day, xs: xs, ys: ys, x: xs[0], y: ys[0],
  // the article with the smaller toll came out before the other: it rose
  rose: coalesce(xs[0].to < ys[0].from, false), place: coalesce([i IN range(0, size(l.places) - 1) WHERE l.places[i] IN m.places | l.placeNames[i]][0], l.placeNames[0])})[0] AS n
WITH *, toLower(n.l.harm) AS harm
RETURN [a.id, b.id] AS subject, CASE WHEN n.rose THEN 'SUPERSEDED' END AS reconciliation,
  [s IN n.xs[..10] | {id: s.id, role: 'LESS'}] + [s IN n.ys[..10] | {id: s.id, role: 'MORE'}] AS concerns,
  {less: n.l.words, more: n.m.words, harm: harm, event: n.kind, place: n.place, day: toString(n.day), lessBy: n.x.by, moreBy: n.y.by,
    because: 'The smaller toll was published on ' + n.x.to + ', the larger on ' + n.y.from + '; a toll rises',
    message: n.l.words + ' ' + harm + ' (' + n.x.by + ') against ' + n.m.words + ' ' + harm + ' (' + n.y.by + '), '
      + n.kind + ' in ' + n.place + ', ' + n.day + CASE WHEN n.rose THEN ': the toll rose.' ELSE ': both cannot be right.' END} AS detail

// id: undated-article
// title: A date would decide it
// kind: RECORD
// severity: MINOR
// problem: An article whose date is not known is one side of a difference that its date would settle.
// remedy: Find out when the article was published, and give it its date.
// applies: kind=STATE
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {kind: 'STATE'})
CALL (f, p) {
  // where there can be many values, a slot can be all that is said of a subject: it is not even sought
  WITH f, CASE WHEN p.cardinality = 'ONE_AT_A_TIME' AND p.valueType IN ['STATE', 'ENTITY'] THEN f.slot END AS slot
  MATCH (o:Claim {slot: slot}) WHERE o.valueKey <> f.valueKey
  WITH CASE WHEN f.id < o.id THEN [f, o] ELSE [o, f] END AS pair RETURN pair, ['AFFIRMS', 'AFFIRMS'] AS stances
  UNION
  RETURN [f, f] AS pair, ['AFFIRMS', 'DENIES'] AS stances
}
WITH DISTINCT p, pair, stances, pair[0] AS one, pair[1] AS other
WHERE EXISTS { (one)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) }
  AND EXISTS { (other)<-[:STATES]-(s:Appearance) WHERE s.stance = stances[1] }
CALL (pair, stances) {
  UNWIND [0, 1] AS i
  WITH i, pair[i] AS c, stances[i] AS stance
  MATCH (c)<-[:STATES]-(s:Appearance {stance: stance})-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
  WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH i, s, a, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated ORDER BY s.id
  RETURN collect({i: i, id: s.id, article: a, from: dated.holdsFrom, to: dated.holdsTo, open:
    (a.publishedFrom IS NULL OR a.publishedTo IS NULL) AND (dated.holdsFrom IS NULL OR dated.holdsTo IS NULL)}) AS said
}
UNWIND [q IN said WHERE q.i = 0] AS x UNWIND [q IN said WHERE q.i = 1] AS y
WITH *, coalesce(p.stabilityDays, 0) AS lasts, CASE WHEN x.to < y.from THEN duration.inDays(x.to, y.from).days
  WHEN y.to < x.from THEN duration.inDays(y.to, x.from).days END AS gap
// a pair far enough apart is settled already, and one that is dated on both sides no other date will settle
WITH pair, stances, lasts, x, y, CASE WHEN gap >= lasts THEN 'SETTLED' WHEN x.open OR y.open THEN 'OPEN' ELSE 'STANDS' END AS state
WITH pair, stances, lasts, collect({x: x, y: y, state: state}) AS met
WHERE any(q IN met WHERE q.state = 'OPEN') AND none(q IN met WHERE q.state = 'STANDS')
UNWIND [q IN met WHERE q.state = 'OPEN'] AS q UNWIND [q.x, q.y] AS side
WITH pair, stances, lasts, side WHERE side.open
WITH DISTINCT pair, stances, lasts, side.id AS id, side.article.title AS title, side.article.publishedText AS known ORDER BY title, id
WITH pair, stances, lasts, collect(id) AS ids, collect(DISTINCT '“' + title + '” (known is only '
  + known + ')') AS articles
RETURN [c IN pair | c.id] AS subject, null AS reconciliation, [i IN ids | {id: i, role: 'UNDATED'}] AS concerns,
  {articles: articles, one: pair[0].text, other: pair[1].text, otherStance: stances[1], stabilityDays: lasts,
    message: 'The date of ' + reduce(t = articles[0], a IN articles[1..] | t + ' and of ' + a) + ' would decide whether “'
      + pair[0].text + CASE WHEN stances[1] = 'DENIES' THEN '” and its denial' ELSE '” and “' + pair[1].text + '”' END
      + ' are said of one time, or which of the two came first.'} AS detail

// id: single-value-at-a-time
// title: One subject, two values, same time
// kind: CONTRADICTION
// severity: MAJOR
// problem: Affirmed appearances give one subject different values of a predicate that holds one at a time.
// remedy: Compare the two passages; date the undated article, or review the claim.
// applies: cardinality=ONE_AT_A_TIME, valueType=STATE|ENTITY
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {cardinality: 'ONE_AT_A_TIME'}) WHERE p.valueType IN ['STATE', 'ENTITY']
MATCH (o:Claim {slot: f.slot}) WHERE o.valueKey <> f.valueKey
WITH DISTINCT p, CASE WHEN f.id < o.id THEN [f, o] ELSE [o, f] END AS pair
// Only what is said to hold: a plan, a hope or a possibility holds at no time yet.
CALL (pair) {
  UNWIND pair AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article)
  WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH c, s, r, CASE WHEN s.holdsBasis <> 'UNKNOWN' THEN s END AS dated ORDER BY c.id, s.id
  WITH c, collect({id: s.id, claim: c.text, state: c.state, title: r.title, says: s.holdsText, from: dated.holdsFrom,
    to: dated.holdsTo, undated: dated.holdsFrom IS NULL OR dated.holdsTo IS NULL}) AS said ORDER BY c.id
  RETURN collect(said) AS said
}
UNWIND said[0] AS x UNWIND said[1] AS y
WITH *, CASE WHEN x.to < y.from THEN 1 WHEN y.to < x.from THEN -1 ELSE 0 END AS way
WITH p, pair, way, CASE way WHEN -1 THEN y ELSE x END AS a, CASE way WHEN -1 THEN x ELSE y END AS b
WITH *, a.state + '>' + b.state IN p.moves AS move
WITH *, CASE WHEN way <> 0 THEN duration.inDays(a.to, b.from).days END AS gap,
  // what leads to the other ends when that begins, however soon
  CASE WHEN move AND a.state IN p.transitionalStates THEN 1 ELSE coalesce(p.stabilityDays, 0) END AS lasts,
  [u IN [a, b] WHERE way = 0 AND u.undated
    | '“' + u.title + '”' + CASE u.says WHEN '../..' THEN '' ELSE ' (known is only ' + u.says + ')' END] AS undated
WITH *, CASE WHEN gap < lasts OR gap IS NULL THEN null WHEN move OR any(i IN range(0, size(p.states) - 1)
    WHERE p.states[i] = a.state AND b.state IN p.states[i + 1..]) THEN 'SUPERSEDED' ELSE 'DIFFERENT_TIME' END AS reason
ORDER BY reason IS NOT NULL, size(undated), gap, a.id, b.id
WITH pair, collect({way: way, a: a, b: b, gap: gap, lasts: lasts, undated: undated, reason: reason}) AS met
WITH *, met[0] AS m, [q IN met WHERE q.reason IS NULL OR met[0].reason IS NOT NULL] AS shown, CASE
  WHEN met[0].reason IS NULL THEN null WHEN all(q IN met WHERE q.reason = 'SUPERSEDED' AND q.way = met[0].way)
  THEN 'SUPERSEDED' ELSE 'DIFFERENT_TIME' END AS reconciliation
WITH *, m.a.says + ' ends ' + m.a.to + ' at the latest, ' + m.b.says + ' begins ' + m.gap + ' days later; a value is '
  + 'expected to last ' + m.lasts + CASE m.lasts WHEN 1 THEN ' day' ELSE ' days' END AS arithmetic
RETURN [c IN pair | c.id] AS subject, reconciliation, CASE reconciliation
    WHEN 'SUPERSEDED' THEN [q IN shown[..10] | {id: q.a.id, role: 'EARLIER'}]
      + [q IN shown[..10] | {id: q.b.id, role: 'LATER'}]
    ELSE [s IN [q IN shown[..10] | q.a] + [q IN shown[..10] | q.b] |
      {id: s.id, role: CASE WHEN s.undated THEN 'UNDATED' ELSE 'DATED' END}] END AS concerns,
  {one: m.a.says, oneValue: m.a.claim, other: m.b.says, otherValue: m.b.claim, gapDays: m.gap, stabilityDays: m.lasts,
    because: arithmetic,
    message: '“' + m.a.claim + '” and “' + m.b.claim + '” cannot both hold at one time. ' + CASE
      WHEN reconciliation IS NOT NULL THEN 'They are said of different times.'
      WHEN m.undated <> [] THEN 'Whether they are said of one time cannot be decided, because the date is missing of '
        + reduce(all = m.undated[0], u IN m.undated[1..] | all + ' and of ' + u) + '.'
      WHEN m.way = 0 THEN 'Both are said of one time: ' + m.a.says + ' and ' + m.b.says + '.'
      ELSE 'Their times are too close: ' + arithmetic + '.' END} AS detail

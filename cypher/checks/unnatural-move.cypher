// id: unnatural-move
// title: A move nobody makes
// kind: TENSION
// severity: MINOR
// problem: One subject is told in two states at two times, and the later cannot naturally follow the earlier.
// remedy: Look for what happened between the two times, or for a wrong date or state in one of the passages.
// applies: cardinality=ONE_AT_A_TIME, valueType=STATE
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {cardinality: 'ONE_AT_A_TIME', valueType: 'STATE'}) WHERE p.moves <> []
MATCH (o:Claim {slot: f.slot})
UNWIND [[f, o], [o, f]] AS pair
WITH DISTINCT p, pair[0] AS a, pair[1] AS b, coalesce(p.stabilityDays, 0) AS lasts
// The same two rules by which a value is superseded: a declared move, or a step up in the order of the states.
WHERE a.state IN p.states AND b.state IN p.states AND NOT a.state + '>' + b.state IN p.moves
  AND none(i IN range(0, size(p.states) - 1) WHERE p.states[i] = a.state AND b.state IN p.states[i..])
CALL (a) { // the earliest time of the one state
  MATCH (a)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  RETURN s AS x ORDER BY s.holdsTo, s.id LIMIT 1
}
CALL (b) { // the latest time of the other
  MATCH (b)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE'] AND s.holdsFrom IS NOT NULL
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  RETURN s AS y ORDER BY s.holdsFrom DESC, s.id LIMIT 1
}
WITH *, duration.inDays(x.holdsTo, y.holdsFrom).days AS gap
WHERE gap > 0 AND gap >= lasts
RETURN [a.id, b.id] AS subject, null AS reconciliation,
  [{id: x.id, role: 'EARLIER'}, {id: y.id, role: 'LATER'}] AS concerns,
  {earlier: a.text, earlierTime: x.holdsText, later: b.text, laterTime: y.holdsText, gapDays: gap, stabilityDays: lasts,
    moves: p.moves, message: '“' + a.text + '” is said of ' + x.holdsText + ', and “' + b.text + '” of ' + y.holdsText + ', '
      + gap + CASE gap WHEN 1 THEN ' day' ELSE ' days' END + ' later: from ' + a.state + ' to ' + b.state + ' is no move that “' + p.id + '” declares.'} AS detail

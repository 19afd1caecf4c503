// id: stale
// title: On its way for too long
// kind: RECORD
// severity: MINOR
// problem: A state that passes was last affirmed long ago, and nobody has told since what became of it.
// remedy: Find out how it ended, and record a source that says so.
// applies: cardinality=ONE_AT_A_TIME, valueType=STATE
// requires: passing
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:USES]->(p:Predicate) WHERE c.state IN p.transitionalStates
MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
  AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
WITH c, p, s ORDER BY s.holdsTo DESC, s.id // what nothing bounds comes first: it may be so today
WITH c, p, collect(s) AS said
WITH *, said[0] AS x, said[0].holdsTo + duration({days: p.stabilityDays}) AS due
WHERE due < coalesce($validAt, date($asOf), $today)
  // an outcome is another value of the slot, or its own denial; one that nobody dated may be it
  AND NOT EXISTS { MATCH (o:Claim {slot: c.slot})<-[:STATES]-(t:Appearance)
    WHERE t.stance = CASE WHEN o = c THEN 'DENIES' ELSE 'AFFIRMS' END AND t.certainty IN ['CERTAIN', 'PROBABLE']
      AND NOT t:Low AND (NOT t:Superseded OR t.supersededAt > $asOf)
      AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true)
      AND coalesce(t.holdsTo > x.holdsTo, true) }
RETURN [c.id] AS subject, null AS reconciliation, [q IN said[..20] | {id: q.id, role: 'LAST_SAID'}] AS concerns,
  {state: c.state, lastSaid: x.holdsText, stabilityDays: p.stabilityDays, due: due, appearances: size(said),
    message: '“' + c.text + '” is last said of ' + x.holdsText + '. It is expected to pass within ' + p.stabilityDays
      + ' days, by ' + due + ', and nobody tells what became of it.'} AS detail

// id: superseded
// title: No more the latest word
// kind: RECORD
// severity: MINOR
// problem: A state that passes was affirmed, and later sources tell what became of it.
// remedy: Tell the outcome instead; the claim is right of its own time only.
// applies: cardinality=ONE_AT_A_TIME, valueType=STATE
// requires: passing
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:USES]->(p:Predicate) WHERE c.state IN p.transitionalStates
MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
  AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
WITH c, p, s ORDER BY s.holdsTo DESC, s.id // what nothing bounds comes first: it may be so still
WITH c, p, collect(s) AS said
WITH c, p, said, said[0] AS x
CALL (c, p, x) { // the next that is told of the slot: another value, or its own denial
  MATCH (o:Claim {slot: c.slot})<-[:STATES]-(t:Appearance)
  WHERE t.stance = CASE WHEN o = c THEN 'DENIES' ELSE 'AFFIRMS' END AND t.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT t:Low AND (NOT t:Superseded OR t.supersededAt > $asOf)
    AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true)
    AND duration.inDays(x.holdsTo, t.holdsFrom).days >= p.stabilityDays
  RETURN o, t ORDER BY t.holdsFrom, t.id LIMIT 1
}
WITH *, x.holdsText + ' ends ' + x.holdsTo + ' at the latest, and ' + t.holdsText + ' begins '
  + duration.inDays(x.holdsTo, t.holdsFrom).days + ' days later; a value is expected to last ' + p.stabilityDays + ' days' AS arithmetic
RETURN [c.id] AS subject, 'SUPERSEDED' AS reconciliation,
  [q IN said[..20] | {id: q.id, role: 'LAST_SAID'}] + [{id: t.id, role: 'OUTCOME'}] AS concerns,
  {state: c.state, lastSaid: x.holdsText, outcome: o.text, outcomeStance: t.stance, since: t.holdsText, stabilityDays: p.stabilityDays,
    appearances: size(said), because: arithmetic,
    message: '“' + c.text + '” is last said of ' + x.holdsText + '; of ' + t.holdsText + ', “' + o.text + '” is '
      + CASE t.stance WHEN 'DENIES' THEN 'denied.' ELSE 'told.' END} AS detail

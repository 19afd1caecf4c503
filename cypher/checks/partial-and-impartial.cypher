// id: partial-and-impartial
// title: Said to take a side and to take none
// kind: TENSION
// severity: MINOR
// problem: One subject is said to take no side in a matter, and to take a side of one of its parties in another.
// remedy: Read both passages: who says that no side is taken, and what was the support for?
// applies: valueType=STATE|ENTITY
CALL () { // the claim may be one of the two, or the one that tells of the conflict between the parties
  MATCH (f:Claim)-[:USES]->(p:Predicate) WHERE f.id IN $focus AND p.impartialStates <> []
  MATCH (o:Claim {topic: f.topic}) USING INDEX SEEK o:Claim(topic)
  WHERE (f.state IN p.impartialStates) <> (o.state IN p.impartialStates)
  WITH DISTINCT p, CASE WHEN f.state IN p.impartialStates THEN f ELSE o END AS none,
    CASE WHEN f.state IN p.impartialStates THEN o ELSE f END AS side
  MATCH (none)-[:QUALIFIED_BY]->(u:Entity), (side)-[:QUALIFIED_BY]->(v:Entity)
  RETURN p, none, side, u, v
  UNION
  MATCH (f:Claim)-[:USES]->(:Predicate {adversarial: true}) WHERE f.id IN $focus
  MATCH (f)-[:SUBJECT|VALUE]->(u:Entity), (f)-[:SUBJECT|VALUE]->(v:Entity) WHERE u <> v
  WITH u, collect(DISTINCT v) AS foes
  WITH collect({u: u, foes: foes}) AS wars
  MATCH (p:Predicate) WHERE p.impartialStates <> [] // what is held towards a party is read once
  UNWIND [w IN wars | w.u] AS u MATCH (u)<-[:QUALIFIED_BY]-(c:Claim) WHERE c.predicate = p.id
  WITH p, wars, c.topic AS topic, collect({c: c, u: u, none: c.state IN p.impartialStates}) AS held
  UNWIND [h IN held WHERE h.none] AS x
  UNWIND [h IN held WHERE NOT h.none AND any(w IN wars WHERE w.u = x.u AND h.u IN w.foes)] AS y
  RETURN p, x.c AS none, y.c AS side, x.u AS u, y.u AS v
}
WITH collect({p: p, none: none, side: side, u: u, v: v}) AS pairs
UNWIND reduce(both = [], k IN pairs | both + [[k.u, k.v], [k.v, k.u]]) AS ends
WITH pairs, ends[0] AS one, collect(DISTINCT ends[1]) AS others // the conflicts of one party are read once
MATCH (q:Predicate {adversarial: true})
MATCH (war:Claim {topic: q.id + '|' + one.id})-[:VALUE]->(other:Entity) WHERE other IN others AND EXISTS {
    MATCH (war)<-[:STATES]-(w:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})
    WHERE NOT w:Low AND (NOT w:Superseded OR w.supersededAt > $asOf) AND coalesce(w.recordedAt <= $asOf AND w.holdsFrom <= $validAt AND w.holdsTo >= $validAt, true) }
UNWIND [pair IN pairs WHERE [pair.u, pair.v] IN [[one, other], [other, one]]] AS pair
WITH DISTINCT pair.p AS p, pair.none AS none, pair.side AS side, war
WHERE none.id IN $focus OR side.id IN $focus OR war.id IN $focus
MATCH (none)<-[:STATES]-(x:Appearance {stance: 'AFFIRMS'})
WHERE NOT x:Low AND (NOT x:Superseded OR x.supersededAt > $asOf) AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
MATCH (side)<-[:STATES]-(y:Appearance {stance: 'AFFIRMS'})
WHERE NOT y:Low AND (NOT y:Superseded OR y.supersededAt > $asOf) AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
WITH DISTINCT p, none, side, war, x, y, CASE
  WHEN x.holdsTo < y.holdsFrom THEN duration.inDays(x.holdsTo, y.holdsFrom).days
  WHEN y.holdsTo < x.holdsFrom THEN duration.inDays(y.holdsTo, x.holdsFrom).days END AS gap
WITH p, none, side, war, {x: x, y: y, gap: gap, apart: coalesce(gap >= p.stabilityDays, false)} AS m
ORDER BY m.apart, m.gap, m.x.id, m.y.id
WITH p, none, side, war, collect(m) AS met
WITH p, none, side, war, met[0] AS m, [q IN met WHERE q.apart = met[0].apart] AS shown
RETURN [none.id, side.id, war.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [q IN shown | {id: q.x.id, role: 'NO_SIDE'}] + [q IN shown | {id: q.y.id, role: 'A_SIDE'}] AS concerns,
  {noSide: none.text, aSide: side.text, conflict: war.text, gapDays: m.gap, stabilityDays: p.stabilityDays,
    because: m.x.holdsText + ' and ' + m.y.holdsText + ' are ' + m.gap + ' days apart; a position is expected to last '
      + p.stabilityDays + ' days',
    message: '“' + none.text + '” and “' + side.text + '” do not sit well together, since “' + war.text + '”'} AS detail

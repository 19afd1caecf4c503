// id: inverse-mismatch
// title: The same the other way round is told otherwise
// kind: CONTRADICTION
// severity: MAJOR
// problem: A relation that goes one way is told both ways, or what is told one way is denied the other way round.
// remedy: Compare the two passages: one of them may have changed who does what to whom.
// applies: valueType=ENTITY
MATCH (f:Claim {valueType: 'ENTITY'}) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate)
MATCH (f)-[:SUBJECT]->(u)
MATCH (f)-[:VALUE]->(v) WHERE u.id <> v.id
// A relation that goes one way told both ways; and a mutual or inverse one affirmed one way, denied the other.
UNWIND [[p.id, p.asymmetric, ['AFFIRMS', 'AFFIRMS']]] + [q IN [p.inverse, CASE WHEN p.symmetric THEN p.id END] | [q, q IS NOT NULL,
  ['AFFIRMS', 'DENIES']]] + [q IN [p.inverse, CASE WHEN p.symmetric THEN p.id END] | [q, q IS NOT NULL, ['DENIES', 'AFFIRMS']]] AS way
WITH f, u, v, p, way WHERE way[1]
MATCH (o:Claim {topic: way[0] + '|' + v.id, valueKey: u.id}) WHERE o.qualifierTexts = f.qualifierTexts
WITH DISTINCT p, CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b,
  CASE WHEN f.id < o.id THEN way[2] ELSE reverse(way[2]) END AS stances, p.stabilityDays AS lasts,
  CASE WHEN p.stabilityDays > 1 THEN p.stabilityDays ELSE 1 END AS least
CALL (p, a, b, stances) {
  UNWIND [0, 1] AS side
  WITH p, side, stances, [a, b][side] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: stances[side]}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND (p.kind = 'STATE' OR s.holdsFrom <= s.holdsTo) // who followed whom once may have been followed by him later
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH {side: side, id: s.id, says: s.holdsText, known: s.holdsFrom <= s.holdsTo, from:
    coalesce(s.holdsFrom, date('-9999-01-01')), to: coalesce(s.holdsTo, date('9999-12-31'))} AS t ORDER BY t.from, t.to, t.id
  WITH collect(t) AS told // the two nearest, each against the last to end on the other side; of known times, if those conflict
  UNWIND [[s IN told WHERE s.known], told] AS some
  RETURN collect(told)[0] AS told, collect(reduce(r = [null, null, null], s IN some | [
    CASE WHEN s.side = 0 AND NOT coalesce(r[0].to >= s.to, false) THEN s ELSE r[0] END,
    CASE WHEN s.side = 1 AND NOT coalesce(r[1].to >= s.to, false) THEN s ELSE r[1] END,
    CASE WHEN coalesce(duration.inDays(r[1 - s.side].to, s.from).days < r[2].gap, r[1 - s.side] IS NOT NULL AND r[2] IS NULL)
      THEN {gap: duration.inDays(r[1 - s.side].to, s.from).days, x: r[1 - s.side], y: s} ELSE r[2] END])[2]) AS met
}
WITH *, CASE WHEN met[0].gap < least THEN met[0] ELSE met[-1] END AS n
WHERE n IS NOT NULL
WITH *, CASE WHEN n.gap >= least THEN 'DIFFERENT_TIME' END AS reason ORDER BY reason IS NOT NULL, n.gap, stances
WITH a, b, lasts, collect({n: n, told: told, stances: stances, reason: reason})[0] AS r // one finding a pair
RETURN [a.id, b.id] AS subject, r.reason AS reconciliation,
  [s IN [r.n.x, r.n.y] + r.told | {id: s.id, role: r.stances[s.side] + ['_ONE', '_OTHER'][s.side]}][..20] AS concerns,
  {one: a.text, other: b.text, oneStance: r.stances[0], otherStance: r.stances[1], gapDays: CASE WHEN r.n.gap > 0 THEN r.n.gap END,
    stabilityDays: lasts, appearances: size(r.told), because: r.n.x.says + ' and ' + r.n.y.says + ' are ' + r.n.gap
      + ' days apart; this is expected to last ' + lasts + ' days', message: '“' + a.text + '” and “' + b.text + '” '
      + CASE WHEN r.stances[0] = r.stances[1] THEN 'cannot both be so' ELSE 'say the same, and one is affirmed, the other denied' END
      + CASE WHEN r.reason IS NULL THEN '.' ELSE ', but they are told of different times.' END} AS detail

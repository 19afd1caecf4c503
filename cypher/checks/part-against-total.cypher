// id: part-against-total
// title: Parts that make more than the whole
// kind: CONTRADICTION
// severity: MAJOR
// problem: One part is told to be more than all of its whole, or two parts that share nothing are more than all of it together.
// remedy: Compare the two passages: what the whole is, when, and whether one of the parts is in the other.
// applies: valueType=QUANTITY
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate) WHERE p.whole IS NOT NULL
MATCH (o:Claim {scope: f.scope, measure: '%'}) WHERE f.measure = '%'
WITH DISTINCT p, CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b
MATCH (a)-[:SUBJECT]->(u)
MATCH (b)-[:SUBJECT]->(v)
WITH p, a, b, u, v, CASE a.id WHEN b.id THEN a.low ELSE a.low + b.low END AS total, 100 * (1 + p.tolerance *
  CASE WHEN 'ABOUT' IN [a.comparison, b.comparison] THEN 2 ELSE 1 END) AS most, p.stabilityDays AS lasts,
  CASE WHEN p.stabilityDays > 1 THEN p.stabilityDays ELSE 1 END AS least
// One alone, else two that cannot be in each other: no two states, and no two people, have a part in common. Told in one
// passage, “Kenya and Togo hold 60 %” may be of both together.
WHERE total > most AND (a.id = b.id OR u.id <> v.id AND u.type = v.type AND u.type IN ['STATE', 'PERSON'] AND a.low <= most
  AND b.low <= most AND NOT EXISTS {
    MATCH (a)<-[:STATES]-(s:Appearance)-[:QUOTES]->()<-[:QUOTES]-(t:Appearance)-[:STATES]->(b)
    WHERE NOT s:Low AND NOT t:Low
      AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
      AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true) })
CALL (a, b) {
  UNWIND [0, 1] AS side
  WITH side, [a, b][side] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH {side: side, id: s.id, says: s.holdsText, known: s.holdsFrom <= s.holdsTo, from:
    coalesce(s.holdsFrom, date('-9999-01-01')), to: coalesce(s.holdsTo, date('9999-12-31'))} AS t ORDER BY t.from, t.to, t.id
  WITH collect(t) AS told // the two nearest, each against the last to end on the other side
  RETURN told, reduce(r = [null, null, null], s IN [t IN told WHERE t.known] | [
    CASE WHEN s.side = 0 AND NOT coalesce(r[0].to >= s.to, false) THEN s ELSE r[0] END,
    CASE WHEN s.side = 1 AND NOT coalesce(r[1].to >= s.to, false) THEN s ELSE r[1] END,
    CASE WHEN coalesce(duration.inDays(r[1 - s.side].to, s.from).days < r[2].gap, r[1 - s.side] IS NOT NULL AND r[2] IS NULL)
      THEN {gap: duration.inDays(r[1 - s.side].to, s.from).days, x: r[1 - s.side], y: s} ELSE r[2] END])[2] AS n
}
WITH *, a.id = b.id AS alone
// Parts of no known time are of one whole only if they are one.
WHERE n.gap < least OR alone AND told <> []
WITH *, [s IN told WHERE NOT (alone AND s.side = 1)] AS shown
RETURN CASE WHEN alone THEN [a.id] ELSE [a.id, b.id] END AS subject, null AS reconciliation,
  [s IN shown | {id: s.id, role: ['ONE', 'OTHER'][s.side]}][..20] AS concerns,
  {whole: p.whole, one: a.valueText, other: CASE WHEN NOT alone THEN b.valueText END, together: total, allowed: most,
    oneTime: n.x.says, otherTime: n.y.says, stabilityDays: lasts, appearances: size(shown), message: CASE WHEN alone
      THEN '“' + a.text + '” is more than all of it.' ELSE '“' + a.text + '” and “' + b.text + '” make ' + total
        + ' % together, and nothing has more than 100 %.' END} AS detail

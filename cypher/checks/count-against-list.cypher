// id: count-against-list
// title: So many are counted, and others are listed
// kind: CONTRADICTION
// severity: MAJOR
// problem: A count and a list of the same things do not go together: the list names more, or is whole and names fewer.
// remedy: Compare the two passages: the list may be shortened, of another time, or count in somebody the other leaves out.
// applies: valueType=QUANTITY|ENTITY_LIST
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate)
UNWIND CASE WHEN p.counts IS NULL THEN p.countedBy ELSE [p.counts] END AS other
MATCH (o:Claim {topic: other + substring(f.topic, size(f.predicate))})
WITH DISTINCT CASE WHEN p.counts IS NULL THEN o ELSE f END AS c, CASE WHEN p.counts IS NULL THEN f ELSE o END AS l
MATCH (c)-[:USES]->(counting:Predicate)
MATCH (l)-[:USES]->(p:Predicate)
OPTIONAL MATCH (c)-[:QUALIFIED_BY {name: counting.beside}]->(beside)
WITH *, coalesce(p.stabilityDays, 0) AS lasts, size([i IN l.items WHERE i <> coalesce(beside.id, '')]) AS listed,
  [i IN range(0, size(coalesce(c.qualifierNames, [])) - 1) WHERE c.qualifierNames[i] <> coalesce(counting.beside, '') | c.qualifierTexts[i]] AS narrowed
WITH *, CASE p.cardinality WHEN 'ONE_EVER' THEN 999999 ELSE CASE WHEN lasts > 1 THEN lasts ELSE 1 END END AS least,
  CASE c.comparison WHEN 'ABOUT' THEN floor(c.low * 0.9) WHEN 'MORE' THEN c.low + 1 ELSE c.low END AS low,
  CASE c.comparison WHEN 'ABOUT' THEN ceil(c.high * 1.1) WHEN 'LESS' THEN c.high - 1 ELSE c.high END AS high
WHERE narrowed = coalesce(l.qualifierTexts, []) AND (listed > high OR listed < low AND l.closure = 'CLOSED')
CALL (c, l) {
  UNWIND [0, 1] AS side
  WITH side, [c, l][side] AS one
  MATCH (one)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
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
WITH *, CASE WHEN met[0].gap < least THEN met[0] ELSE met[-1] END AS n, coalesce(' besides ' + beside.name, '') AS besides
WHERE n IS NOT NULL
RETURN [c.id, l.id] AS subject, CASE WHEN n.gap >= least THEN 'DIFFERENT_TIME' END AS reconciliation,
  [s IN [n.x, n.y] + told | {id: s.id, role: ['COUNT', 'LIST'][s.side]}][..20] AS concerns,
  {counted: c.valueText, atLeast: low, atMost: high, listed: listed, closure: l.closure, beside: beside.name, oneTime: n.x.says,
    otherTime: n.y.says, gapDays: CASE WHEN n.gap > 0 THEN n.gap END, stabilityDays: lasts, appearances: size(told),
    because: n.x.says + ' and ' + n.y.says + ' are ' + n.gap + ' days apart; a list is expected to last ' + lasts + ' days',
    message: '“' + l.text + '” names ' + listed + besides + ', which does not go with “' + c.text + '”' + CASE WHEN n.gap >= least
      THEN ', but they are told of different times.' ELSE '.' END} AS detail

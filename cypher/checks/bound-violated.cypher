// id: bound-violated
// title: An amount beyond the bound it was given
// kind: CONTRADICTION
// severity: MAJOR
// problem: One affirmed appearance bounds an amount ("below 50 %"), and another tells an amount or a bound beyond that.
// remedy: Compare the two passages: what is counted, when, and in which unit.
// applies: cardinality=ONE_AT_A_TIME|ONE_EVER, valueType=QUANTITY
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {valueType: 'QUANTITY'}) WHERE p.cardinality <> 'MANY'
MATCH (o:Claim {slot: f.slot}) WHERE any(c IN [f, o] WHERE c.low IS NULL OR c.high IS NULL)
  AND all(c IN [f, o] WHERE p.kind = 'STATE' OR size(c.qualifierNames) = size(p.qualifiers)) // else it may be another event
WITH DISTINCT p, CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b
WITH *, a.measure = b.measure OR '' IN [a.measure, b.measure] AND (a.measure + b.measure) =~ '\\p{Ll}*' AS alike,
  CASE WHEN a.low > b.high THEN a.low - b.high WHEN b.low > a.high THEN b.low - a.high ELSE 0.0 END AS differ,
  reduce(m = 0.0, x IN [a.low, a.high, b.low, b.high] | CASE WHEN abs(x) > m THEN abs(x) ELSE m END) AS most,
  p.stabilityDays AS lasts, CASE WHEN p.cardinality = 'ONE_EVER' THEN 999999 WHEN p.stabilityDays > 1 THEN p.stabilityDays ELSE 1 END AS least,
  p.tolerance * CASE WHEN 'ABOUT' IN [a.comparison, b.comparison] THEN 2 ELSE 1 END AS tolerance
WHERE differ > 0 OR NOT alike
WITH *, differ <= tolerance * most AS near
CALL (p, a, b, lasts) {
  UNWIND [a, b] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND (p.kind = 'STATE' OR duration.inDays(s.holdsFrom, s.holdsTo).days <= lasts)
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH {side: CASE c.id WHEN a.id THEN 0 ELSE 1 END, id: s.id, says: s.holdsText, known: s.holdsFrom <= s.holdsTo, from:
    coalesce(s.holdsFrom, date('-9999-01-01')), to: coalesce(s.holdsTo, date('9999-12-31'))} AS t ORDER BY t.from, t.to, t.id
  WITH collect(t) AS told // the two nearest, each against the last to end on the other side; of known times, if those conflict
  UNWIND [[s IN told WHERE s.known], told] AS some
  RETURN collect(told)[0] AS told, collect(reduce(r = [null, null, null], s IN some | [
    CASE WHEN s.side = 0 AND NOT coalesce(r[0].to >= s.to, false) THEN s ELSE r[0] END,
    CASE WHEN s.side = 1 AND NOT coalesce(r[1].to >= s.to, false) THEN s ELSE r[1] END,
    CASE WHEN coalesce(duration.inDays(r[1 - s.side].to, s.from).days < r[2].gap, r[1 - s.side] IS NOT NULL AND r[2] IS NULL)
      THEN {gap: duration.inDays(r[1 - s.side].to, s.from).days, x: r[1 - s.side], y: s} ELSE r[2] END])[2]) AS met
}
WITH *, CASE WHEN met[0].gap < least THEN met[0] ELSE met[-1] END AS n, round(1000 * differ / most) / 10 + ' %' AS percent,
  round(1000 * tolerance) / 10 + ' %' AS allowed WHERE n.gap <= 20 * least // farther apart, nobody would hold one against the other
WITH *, CASE WHEN NOT alike OR near AND a.unit <> b.unit THEN 'DIFFERENT_UNIT' WHEN near THEN 'ROUNDING' WHEN n.gap >= least THEN 'DIFFERENT_TIME' END AS reason
RETURN [a.id, b.id] AS subject, reason AS reconciliation,
  [s IN [n.x, n.y] + told | {id: s.id, role: ['ONE', 'OTHER'][s.side]}][..20] AS concerns, {one: a.valueText, other: b.valueText, oneMeasured: coalesce(a.low + '', '') + '..' + coalesce(a.high + '', ''),
    otherMeasured: coalesce(b.low + '', '') + '..' + coalesce(b.high + '', ''),
     measure: a.measure, differ: percent, tolerance: allowed, oneTime: n.x.says, otherTime: n.y.says, gapDays: CASE WHEN n.gap > 0 THEN n.gap END,
    stabilityDays: lasts, appearances: size(told), because: CASE WHEN NOT alike THEN '“' + a.unit + '” and “' + b.unit + '” measure different things' WHEN near THEN 'In “'
      + a.measure + '” they are ' + percent + ' apart; ' + allowed + ' is allowed' ELSE n.x.says + ' and ' + n.y.says
      + ' are ' + n.gap + ' days apart; an amount is expected to last ' + lasts + ' days' END, message: '“' + a.text + '” and “' + b.text
      + '” ' + CASE WHEN reason IS NOT NULL THEN 'differ, but can both be so.' ELSE 'exclude each other by ' + percent + '; ' + allowed + ' is allowed'
      + CASE WHEN n.x.known AND n.y.known THEN '.' ELSE '. Whether both are of one time, their articles do not tell.' END END} AS detail

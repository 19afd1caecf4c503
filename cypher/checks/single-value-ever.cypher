// id: single-value-ever
// title: It happened once, and is told in two ways
// kind: CONTRADICTION
// severity: MAJOR
// problem: Affirmed appearances give one subject different values of a predicate that has one value for ever.
// remedy: Compare the two passages; one of them is wrong, or they tell of two things.
// applies: cardinality=ONE_EVER, valueType=STATE|ENTITY|DATE
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {cardinality: 'ONE_EVER'}) WHERE p.valueType IN ['STATE', 'ENTITY', 'DATE']
MATCH (o:Claim {slot: f.slot})
WHERE p.valueType <> 'DATE' OR f.dateTo < o.dateFrom OR o.dateTo < f.dateFrom // "2001" and "June 2001" agree
WITH DISTINCT CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b
CALL (a, b) {
  UNWIND [a, b] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})
  WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH c, s ORDER BY c.id, s.id
  WITH c, collect({id: s.id, role: CASE c.id WHEN a.id THEN 'ONE' ELSE 'OTHER' END})[..10] AS some ORDER BY c.id
  RETURN collect(some) AS told
}
WITH a, b, told WHERE size(told) = 2
RETURN [a.id, b.id] AS subject, told[0] + told[1] AS concerns, null AS reconciliation, {one: a.valueText, other: b.valueText,
  message: '“' + a.text + '” and “' + b.text + '” cannot both be so, whenever they are said: it happened once.'} AS detail

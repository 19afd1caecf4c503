// id: single-value-ever
// title: It happened once, and is told in two ways
// kind: CONTRADICTION
// severity: MAJOR
// problem: Affirmed appearances give one subject different values of a predicate that has one value for ever.
// remedy: Compare the two passages; one of them is wrong, or they tell of two things.
// applies: cardinality=ONE_EVER, valueType=STATE|ENTITY|DATE
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate {cardinality: 'ONE_EVER'}) WHERE p.valueType IN ['STATE', 'ENTITY', 'DATE']
MATCH (o:Claim {slot: f.slot}) WHERE o.valueKey <> f.valueKey
  AND (p.valueType <> 'DATE' OR f.dateTo < o.dateFrom OR o.dateTo < f.dateFrom) // "2001" and "June 2001" agree
WITH DISTINCT CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b
MATCH (a)<-[:STATES]-(x:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})
WHERE (NOT x:Superseded OR x.supersededAt > $asOf)
  AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
MATCH (b)<-[:STATES]-(y:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})
WHERE (NOT y:Superseded OR y.supersededAt > $asOf)
  AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
WITH a, b, collect(DISTINCT {id: x.id, role: 'ONE'}) + collect(DISTINCT {id: y.id, role: 'OTHER'}) AS concerns
RETURN [a.id, b.id] AS subject, concerns, null AS reconciliation, {one: a.valueText, other: b.valueText,
  message: '“' + a.text + '” and “' + b.text + '” cannot both be so, whenever they are said: it happened once.'} AS detail

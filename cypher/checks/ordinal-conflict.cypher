// id: ordinal-conflict
// title: First here, second there
// kind: CONTRADICTION
// severity: MAJOR
// problem: The same subject's doings of one kind are counted in two ways that do not fit the order of their times.
// remedy: Compare what is counted and since when; if both count the same, one of the two has missed an occasion.
// applies: valueType=QUANTITY
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate) WHERE p.ordinalWithin IS NOT NULL
MATCH (o:Claim {topic: f.topic}) WHERE o.number <> f.number
WITH DISTINCT p, CASE WHEN f.number < o.number THEN f ELSE o END AS low, CASE WHEN f.number < o.number THEN o ELSE f END AS high
CALL (low, high) {
  UNWIND [low, high] AS c
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH c, s ORDER BY c.number, s.id
  WITH c, {ids: collect(s.id), first: min(s.holdsTo), last: max(s.holdsFrom)} AS said ORDER BY c.number
  RETURN collect(said) AS said
}
WITH *, [c IN [low, high] | reduce(t = '', i IN range(0, size(c.qualifierNames) - 1) | t + CASE i WHEN 0 THEN '' ELSE ', ' END
  + c.qualifierNames[i] + ' “' + c.qualifierTexts[i] + '”')] AS counted
// The lower number comes first, and no two of one kind are of one day.
WITH *, CASE WHEN low.slot <> high.slot THEN 'DIFFERENT_SCOPE' WHEN said[0].last >= said[1].first THEN 'NONE'
  WHEN said[0].first < said[1].last THEN 'DIFFERENT_TIME' END AS reason
WHERE size(said) = 2 AND reason IS NOT NULL
RETURN [low.id, high.id] AS subject, nullIf(reason, 'NONE') AS reconciliation,
  [id IN said[0].ids[..10] | {id: id, role: 'LOWER'}] + [id IN said[1].ids[..10] | {id: id, role: 'HIGHER'}] AS concerns,
  {lower: toInteger(low.number), higher: toInteger(high.number), lowerCounts: counted[0], higherCounts: counted[1],
    within: p.ordinalWithin, lowerUntil: said[0].last, higherFrom: said[1].first, appearances: size(said[0].ids) + size(said[1].ids),
    because: CASE reason WHEN 'DIFFERENT_SCOPE' THEN 'Number ' + toInteger(low.number) + ' counts ' + counted[0] + '; number '
      + toInteger(high.number) + ' counts ' + counted[1] ELSE 'Number ' + toInteger(low.number) + ' is told of ' + said[0].first
      + ' at the latest, number ' + toInteger(high.number) + ' of ' + said[1].last + ' at the earliest' END,
    message: '“' + low.text + '” and “' + high.text + '”' + CASE reason WHEN 'DIFFERENT_SCOPE' THEN ' do not count the same.'
      WHEN 'DIFFERENT_TIME' THEN ' are told of two occasions, one after the other.' ELSE ' cannot both be so: number '
      + toInteger(low.number) + ' is told of ' + said[0].last + ', and number ' + toInteger(high.number) + ' of ' + said[1].first
      + ', which is not later.' END} AS detail

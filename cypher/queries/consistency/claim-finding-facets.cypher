// How many of the contradictions about each claim have each value of the facets that are asked for.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
MATCH (c)<-[:ABOUT]-(f:Contradiction) WHERE coalesce(f.firstSeen <= $asOf, true)
WITH owner, f, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s,
  CASE WHEN $asOf IS NULL THEN f.status ELSE head(COLLECT {
    MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf RETURN e.to ORDER BY e.at DESC, e.number DESC LIMIT 1 }) END AS status
WHERE status IN ['OPEN', 'CONFIRMED'] AND ($reconciled OR s.reconciliation IS NULL)
WITH owner, f, s, {} AS k /* known */ WHERE true /* filter */
WITH owner, {} /* facets */ AS values
UNWIND keys(values) AS facet
UNWIND values[facet] AS value
WITH owner, facet, value, count(*) AS count ORDER BY count DESC, value
WITH owner, facet, collect(CASE WHEN value IS NOT NULL THEN {value: value, count: count} END) AS buckets,
  sum(CASE WHEN value IS NULL THEN count ELSE 0 END) AS unknown
RETURN owner, facet, unknown, size(buckets) - size(buckets[..$most]) AS others, COLLECT {
  UNWIND buckets[..$most] AS one
  OPTIONAL MATCH (n:Check {id: one.value})
  RETURN one {.*, thing: n {.*}}
} AS buckets

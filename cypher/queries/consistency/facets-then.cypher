// How many of the findings that a filter leaves had each value of the facets that are asked for, as they stood at another time.
CALL () {
  MATCH (f:Finding) WHERE f.sortKey > '' RETURN f /* start */
}
WITH DISTINCT f WHERE f.firstSeen <= $asOf
WITH f, coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) AS s
WITH f, s, {} AS k /* known */ WHERE true /* filter */
WITH {} /* facets */ AS values
UNWIND keys(values) AS facet
UNWIND values[facet] AS value
WITH facet, value, count(*) AS count ORDER BY count DESC, value
WITH facet, collect(CASE WHEN value IS NOT NULL THEN {value: value, count: count} END) AS buckets,
  sum(CASE WHEN value IS NULL THEN count ELSE 0 END) AS unknown
RETURN facet, unknown, size(buckets) - size(buckets[..$most]) AS others, COLLECT {
  UNWIND buckets[..$most] AS one
  OPTIONAL MATCH (n:Check {id: one.value})
  RETURN one {.*, thing: n {.*}}
} AS buckets

// How many of the articles that a filter leaves have each value of the facets that are asked for, reached as narrowly as it allows.
CALL () {
  MATCH (a:Article) WHERE a.sortTitle >= '' RETURN a /* start */
}
WITH DISTINCT a WHERE coalesce(a.recordedAt <= $asOf, true)
WITH a, {} AS k /* known */ WHERE true /* filter */
WITH {} /* facets */ AS values
UNWIND keys(values) AS facet
UNWIND values[facet] AS value
WITH facet, value, count(*) AS count ORDER BY count DESC, value
WITH facet, collect(CASE WHEN value IS NOT NULL THEN {value: value, count: count} END) AS buckets,
  sum(CASE WHEN value IS NULL THEN count ELSE 0 END) AS unknown
RETURN facet, unknown, size(buckets) - size(buckets[..$most]) AS others, COLLECT {
  UNWIND buckets[..$most] AS one
  OPTIONAL MATCH (n:Source {id: one.value})
  RETURN one {.*, thing: n {.*}}
} AS buckets

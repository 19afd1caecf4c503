// How many of the claims that a filter leaves have each value of the facets that are asked for, reached as narrowly as it allows.
CALL () {
  MATCH (c:Claim) WHERE c.sortText >= '' RETURN c /* start */
}
WITH DISTINCT c WHERE (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) }) AND coalesce(c.recordedAt <= $asOf, true)
  AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
WITH c, {} AS k /* known */ WHERE true /* filter */
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

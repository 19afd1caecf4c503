// How many of the claims about each entity have each value of the facets that are asked for.
UNWIND $owners AS owner
MATCH (e:Entity {id: owner})<-[:SUBJECT|VALUE|QUALIFIED_BY]-(c:Claim)
WITH DISTINCT owner, c WHERE ($predicate IS NULL OR c.predicate = $predicate) AND (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) }) AND coalesce(c.recordedAt <= $asOf, true)
  AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
WITH owner, c, {} AS k /* known */ WHERE true /* filter */
WITH owner, {} /* facets */ AS values
UNWIND keys(values) AS facet
UNWIND values[facet] AS value
WITH owner, facet, value, count(*) AS count ORDER BY count DESC, value
WITH owner, facet, collect(CASE WHEN value IS NOT NULL THEN {value: value, count: count} END) AS buckets,
  sum(CASE WHEN value IS NULL THEN count ELSE 0 END) AS unknown
RETURN owner, facet, unknown, size(buckets) - size(buckets[..$most]) AS others, COLLECT {
  UNWIND buckets[..$most] AS one
  OPTIONAL MATCH (n:Source {id: one.value})
  RETURN one {.*, thing: n {.*}}
} AS buckets

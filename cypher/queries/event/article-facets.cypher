// How many of the articles that tell of each event have each value of the facets that are asked for.
UNWIND $owners AS owner
MATCH (e:Event {id: owner})-[:MERGED_INTO*0..]-(:Event)<-[p:PART_OF]-(:Claim)
WITH DISTINCT owner, p.article AS id
MATCH (a:Article {id: id})
WITH owner, a, {} AS k /* known */ WHERE true /* filter */
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

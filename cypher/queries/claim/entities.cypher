// One page of the entities that a filter leaves, by name, read along the index.
MATCH (e:Entity) WHERE e.name >= $from AND [e.name, e.id] > $after AND NOT EXISTS { (e)-[m:MERGED_INTO]->() WHERE coalesce(m.recordedAt <= $asOf, true) }
  AND coalesce(e.recordedAt <= $asOf, true)
WITH e, {} AS k /* known */ WHERE true /* filter */
WITH e ORDER BY e.name ASC, e.id ASC LIMIT $limit
WITH collect({key: [e.name, e.id], id: e.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (e:Entity) WHERE e.name >= '' AND NOT EXISTS { (e)-[m:MERGED_INTO]->() WHERE coalesce(m.recordedAt <= $asOf, true) }
  AND coalesce(e.recordedAt <= $asOf, true)
  WITH e, {} AS k /* known */ WHERE true /* filter */ RETURN e
} END AS total

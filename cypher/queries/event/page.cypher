// One page of the events, newest first, read along the index.
MATCH (e:Event) WHERE e.sortKey >= $from AND [e.sortKey] > $after
  AND NOT EXISTS { (e)-[:MERGED_INTO]->() } AND EXISTS { (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(:Claim) }
WITH e, {} AS k /* known */ WHERE true /* filter */
WITH e ORDER BY e.sortKey ASC LIMIT $limit
WITH collect({key: [e.sortKey], id: e.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (e:Event) WHERE e.sortKey > '' AND NOT EXISTS { (e)-[:MERGED_INTO]->() }
    AND EXISTS { (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(:Claim) }
  WITH e, {} AS k /* known */ WHERE true /* filter */ RETURN e
} END AS total

// One page of the entities that a filter leaves, by name, read along the index.
MATCH (e:Entity) WHERE e.name >= $from AND [e.name, e.id] > $after AND NOT EXISTS { (e)-[:MERGED_INTO]->() }
  AND ($type IS NULL OR e.type = $type)
  AND ($name IS NULL OR EXISTS { (e)-[:NAMED]->(n:Name) WHERE toLower(n.text) CONTAINS toLower($name) })
WITH e ORDER BY e.name ASC, e.id ASC LIMIT $limit
RETURN collect({key: [e.name, e.id], id: e.id}) AS page, CASE WHEN $counted THEN COUNT {
  MATCH (one:Entity) WHERE one.name >= '' AND NOT EXISTS { (one)-[:MERGED_INTO]->() }
    AND ($type IS NULL OR one.type = $type)
    AND ($name IS NULL OR EXISTS { (one)-[:NAMED]->(n:Name) WHERE toLower(n.text) CONTAINS toLower($name) })
} END AS total

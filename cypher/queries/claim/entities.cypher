// One page of the entities that a filter leaves, by name.
MATCH (e:Entity)
WHERE NOT EXISTS { (e)-[:MERGED_INTO]->() }
  AND ($type IS NULL OR e.type = $type)
  AND ($name IS NULL OR EXISTS { (e)-[:NAMED]->(n:Name) WHERE toLower(n.text) CONTAINS toLower($name) })
WITH collect({key: [e.name, e.id], id: e.id}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect(row) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total

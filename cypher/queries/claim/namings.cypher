// Since when each entity is known under which name, and by whom.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS entity, COLLECT {
  MATCH (e)-[r:NAMED]->(n:Name) WHERE coalesce(r.recordedAt <= $asOf, true)
  RETURN {name: n.text, by: r.by, recordedAt: r.recordedAt} ORDER BY r.recordedAt, n.text
} AS namings

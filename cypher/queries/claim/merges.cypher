// What was merged into each entity, and into what it was merged itself, in the order of their recording.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS entity, COLLECT {
  MATCH (e)-[r:MERGED_INTO]-() WHERE coalesce(r.recordedAt <= $asOf, true)
  WITH DISTINCT r, startNode(r) AS m, endNode(r) AS k
  RETURN {merged: m.id, into: k.id, by: r.by, reason: r.reason, recordedAt: r.recordedAt}
  ORDER BY r.recordedAt, m.id
} AS merges

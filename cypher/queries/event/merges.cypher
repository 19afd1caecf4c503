// What was merged into each event, and into what it was merged itself, in the order of their recording.
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN id AS event, COLLECT {
  MATCH (e)-[r:MERGED_INTO]-(:Event)
  WITH DISTINCT r, startNode(r) AS m, endNode(r) AS k
  RETURN {merged: m.id, into: k.id, by: r.by, reason: r.reason, recordedAt: r.recordedAt} ORDER BY r.recordedAt, m.id
} AS merges

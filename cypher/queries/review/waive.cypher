// A finding that somebody puts up with until the end of a day.
MATCH (f:Finding {id: $finding})
MERGE (w:Waiver {id: $id})
  ON CREATE SET w.reason = $reason, w.by = $by, w.until = $until, w.recordedAt = $recordedAt
MERGE (w)-[:WAIVES]->(f)
RETURN w.id AS id, f.id AS finding, w.reason AS reason, w.by AS by, w.until AS until, w.recordedAt AS recordedAt

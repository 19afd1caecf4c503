// Waits for the lock on a finding and keeps it until the transaction ends, and only then counts what happened to it.
MATCH (f:Finding {id: $id})
SET f.status = f.status
WITH f
OPTIONAL CALL (f) {
  MATCH (f)-[:HAD]->(e:FindingEvent) RETURN e.at AS at, e.by AS by
  UNION ALL
  MATCH (f)<-[:WAIVES]-(w:Waiver) RETURN w.recordedAt AS at, w.by AS by
}
WITH f, at, by ORDER BY at DESC
RETURN f.id AS id, count(at) AS version, head(collect(by)) AS by, head(collect(at)) AS at

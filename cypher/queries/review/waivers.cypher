// The waivers of findings, the one that holds longest first.
MATCH (f:Finding) WHERE f.id IN $ids
RETURN f.id AS finding, COLLECT {
  MATCH (w:Waiver)-[:WAIVES]->(f) WHERE coalesce(w.recordedAt <= $asOf, true)
  RETURN w {.*, finding: f.id} ORDER BY w.until DESC, w.id
} AS waivers

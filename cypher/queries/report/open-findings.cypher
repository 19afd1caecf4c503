// The next findings that nobody has explained or set aside, the gravest first, read along the index.
MATCH (f:Finding) WHERE f.sortKey > $after AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NULL
  AND NOT EXISTS { MATCH (w:Waiver)-[:WAIVES]->(f) WHERE w.until IS NULL OR w.until >= $today }
RETURN f {.id, .check, .kind, .severity, .message, .sortKey} AS finding
ORDER BY f.sortKey LIMIT $size

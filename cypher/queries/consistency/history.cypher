// What became of findings, oldest first.
MATCH (f:Finding) WHERE f.id IN $ids
RETURN f.id AS finding, COLLECT {
  MATCH (f)-[:HAD]->(e:FindingEvent) WHERE coalesce(e.at <= $asOf, true) RETURN e {.*} ORDER BY e.at
} AS events

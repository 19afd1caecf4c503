// How often something happened to each finding: what the checks made of it, what people decided, and who put up with it.
MATCH (f:Finding) WHERE f.id IN $ids
RETURN f.id AS id, COUNT { (f)-[:HAD]->(e) WHERE coalesce(e.at <= $asOf, true) }
  + COUNT { (f)<-[:WAIVES]-(w) WHERE coalesce(w.recordedAt <= $asOf, true) } AS version

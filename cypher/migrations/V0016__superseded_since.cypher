// Since when an appearance is superseded: since it was recorded again, or since the version that does not vouch for it.
MATCH (a:Superseded)-[:QUOTES]->(:Passage)<-[:HAS]-(old:Article) WHERE a.supersededAt IS NULL
OPTIONAL MATCH (a)<-[again:RESTATES]-()
OPTIONAL MATCH (later:Article)-[:REVISES*]->(old)
WITH a, min(again.recordedAt) AS restated, min(later.recordedAt) AS revised
SET a.supersededAt = coalesce(restated, revised, datetime());
// What people decided so far, each finding by its last decision.
MATCH (f:Finding)-[:HAD]->(e:FindingEvent) WHERE e.to IN ['CONFIRMED', 'DISMISSED']
WITH f, e ORDER BY e.at
WITH f, collect(e.to) AS decisions
MATCH (f)-[:FOUND_BY]->(k:Check)
MERGE (f)-[j:JUDGED]->(k)
SET j.as = decisions[-1];

// Appearances that say of the kept entity what others said of the merged one. The others stay, marked.
UNWIND $rows AS row
MATCH (was:Appearance {id: row.was})-[:STATES]->(before:Claim)
MATCH (is:Appearance {id: row.is})-[:STATES]->(now:Claim)
FOREACH (_ IN CASE WHEN was:Superseded THEN [1] ELSE [] END |
  SET is:Superseded, is.supersededAt = was.supersededAt)
MERGE (is)-[r:RESTATES]->(was)
  ON CREATE SET r.recordedAt = $recordedAt
SET was:Superseded:Restated, was.supersededAt = coalesce(was.supersededAt, $recordedAt), before:Unchecked, now:Unchecked
FOREACH (_ IN CASE WHEN before.id <> now.id THEN [1] ELSE [] END |
  MERGE (now)-[s:RESTATES]->(before)
    ON CREATE SET s.recordedAt = $recordedAt
  SET before:Restated)
WITH [before.id, now.id] AS claims
UNWIND claims AS claim
RETURN DISTINCT claim

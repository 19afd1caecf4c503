// Marks what earlier versions said and the newest does not vouch for: its words are altered or gone, or a later version
// says the same again. What stands again loses the mark, unless somebody withdrew it. Answers the claims for which something changed.
MATCH (newest:Article {id: $newest})-[:REVISES*]->(old:Article)
MATCH (old)-[:HAS]->(p:Passage)<-[:QUOTES]-(a:Appearance)-[:STATES]->(c:Claim)
MATCH (a)-[:MADE_BY]->(who)
WITH newest, c, a, a:Restated OR EXISTS { (a)<-[:WITHDRAWS]-() } OR NOT EXISTS { (p)-[r:ANCHORED_IN]->(newest) WHERE r.state IN ['EXACT', 'MOVED'] } OR EXISTS {
  MATCH (c)<-[:STATES]-(again:Appearance {stance: a.stance})-[:QUOTES]->(q:Passage)<-[:HAS]-(later:Article)
  WHERE NOT EXISTS { (again)<-[:WITHDRAWS]-() } AND (later = newest OR EXISTS { (q)-[r:ANCHORED_IN]->(newest) WHERE r.state IN ['EXACT', 'MOVED'] })
    AND EXISTS { (later)-[:REVISES*]->(old) }
    AND EXISTS { (again)-[:MADE_BY]->(w) WHERE w = who OR w:Source AND who:Source }
} AS superseded
WITH newest, c, a, superseded WHERE superseded <> a:Superseded
FOREACH (_ IN CASE WHEN superseded THEN [1] ELSE [] END | SET a:Superseded, a.supersededAt = newest.recordedAt)
FOREACH (_ IN CASE WHEN superseded THEN [] ELSE [1] END | REMOVE a:Superseded, a.supersededAt)
SET c:Unchecked, a:Unseen
RETURN DISTINCT c.id AS claim

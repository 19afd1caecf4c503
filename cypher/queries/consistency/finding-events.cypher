// What became of findings behind a number, in that order, each with the finding where the filter leaves that.
MATCH (e:FindingEvent) WHERE e.number > $after
WITH e, e.number AS number ORDER BY number ASC LIMIT $limit
MATCH (e)<-[:HAD]-(f:Finding)-[:FOUND_BY]->(k:Check)
WITH number, e, f, k, f.status IN $status
  AND ($check IS NULL OR f.check = $check) AND ($severity IS NULL OR f.severity = $severity)
  AND ($reconciled IS NULL OR $reconciled = (f.reconciliation IS NOT NULL))
  AND ($firstSeenAfter IS NULL OR f.firstSeen > $firstSeenAfter) AND ($kind IS NULL OR f.kind = $kind)
  AND ($claim IS NULL OR EXISTS { (f)-[:ABOUT]->(:Claim {id: $claim}) })
  AND ($article IS NULL OR EXISTS {
    (f)-[:CONCERNS]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(:Article {id: $article}) })
  AND ($entity IS NULL OR EXISTS { (f)-[:ABOUT]->(:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(:Entity {id: $entity}) }
    OR EXISTS { (f)-[:CONCERNS]->(:Appearance)-[:MADE_BY]->(:Entity {id: $entity}) }) AS wanted
RETURN number, wanted, e {.*} AS event, CASE WHEN wanted THEN f {.*} END AS finding,
  CASE WHEN wanted THEN k {.*, requires: coalesce(k.requires, [])} END AS check
ORDER BY number

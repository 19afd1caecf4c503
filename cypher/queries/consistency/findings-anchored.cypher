// One page of the findings about a claim, an article or an entity, worst first.
CYPHER 25
CALL () {
  WHEN $claim IS NOT NULL THEN {
    MATCH (:Claim {id: $claim})<-[:ABOUT]-(f:Finding) RETURN f
  } WHEN $article IS NOT NULL THEN {
    MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)<-[:CONCERNS]-(f:Finding)
    RETURN DISTINCT f
  } WHEN $entity IS NOT NULL THEN {
    MATCH (e:Entity {id: $entity})
    CALL (e) {
      MATCH (e)<-[:SUBJECT|VALUE|QUALIFIED_BY]-(:Claim)<-[:ABOUT]-(f:Finding) RETURN f
      UNION
      MATCH (e)<-[:MADE_BY]-(:Appearance)<-[:CONCERNS]-(f:Finding) RETURN f
    }
    RETURN f
  }
}
WITH f WHERE f.sortKey > $after AND f.status IN $status
  AND ($check IS NULL OR f.check = $check) AND ($severity IS NULL OR f.severity = $severity)
  AND ($reconciled IS NULL OR $reconciled = (f.reconciliation IS NOT NULL))
  AND ($firstSeenAfter IS NULL OR f.firstSeen > $firstSeenAfter)
  AND ($kind IS NULL OR f.kind = $kind)
  AND ($article IS NULL OR EXISTS {
    (f)-[:CONCERNS]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(:Article {id: $article}) })
  AND ($entity IS NULL OR EXISTS { (f)-[:ABOUT]->(:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(:Entity {id: $entity}) }
    OR EXISTS { (f)-[:CONCERNS]->(:Appearance)-[:MADE_BY]->(:Entity {id: $entity}) })
RETURN f.id AS id, f.sortKey AS key ORDER BY f.sortKey ASC LIMIT $limit

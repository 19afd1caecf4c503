// The appearances that name an entity: their claim is about it, or it said them or passed them on.
MATCH (e:Entity {id: $entity})
CALL (e) {
  MATCH (e)<-[:SUBJECT|VALUE|QUALIFIED_BY]-(:Claim)<-[:STATES]-(a:Appearance) RETURN a
  UNION
  MATCH (e)<-[:MADE_BY|RELAYED_BY]-(a:Appearance) RETURN a
}
WITH a WHERE NOT a:Restated
RETURN a.id AS id ORDER BY id

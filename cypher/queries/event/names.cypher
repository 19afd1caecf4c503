// The people and groups that the claims of events name.
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN id AS event, COLLECT {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(n:Entity) WHERE NOT coalesce(n.anonymous, false)
  RETURN DISTINCT n.name AS name ORDER BY name LIMIT 100
} AS names

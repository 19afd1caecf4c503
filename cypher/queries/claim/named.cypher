// Who goes by each of some names, and whether an article speaks of them.
CALL () {
  MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(a:Appearance)-[:STATES]->(c:Claim)
  CALL (a, c) {
    MATCH (a)-[:MADE_BY|RELAYED_BY]->(e:Entity) RETURN e
    UNION
    MATCH (c)-[:SUBJECT|VALUE|QUALIFIED_BY]->(e:Entity) RETURN e
  }
  RETURN collect(DISTINCT e.id) AS here
}
UNWIND $names AS name
MATCH (e:Entity)-[:NAMED]->(:Name {text: name}) WHERE NOT EXISTS { (e)-[:MERGED_INTO]->() }
RETURN name, e {.*, names: [(e)-[:NAMED]->(n) | n.text]} AS entity, e.id IN here AS here ORDER BY name, e.id

// Another name of an entity, with when it was learnt and from whom. Answers nothing for an unknown entity.
MATCH (e:Entity {id: $entity})
WITH e, EXISTS { (e)-[:NAMED]->(:Name {text: $name}) } AS known
MERGE (n:Name {text: $name})
MERGE (e)-[named:NAMED]->(n)
  ON CREATE SET named.recordedAt = $recordedAt, named.by = $by
RETURN known

// The event that each claim is part of; of several the earliest.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id AS claim, COLLECT {
  MATCH (c)-[:PART_OF]->(:Event)-[:MERGED_INTO*0..]->(e:Event) WHERE NOT EXISTS { (e)-[:MERGED_INTO]->() }
  WITH DISTINCT e ORDER BY e.day, e.id LIMIT 1
  RETURN {id: e.id}
} AS page

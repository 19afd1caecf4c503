// The events that these were merged into, in the end; one that was not merged is its own.
UNWIND $ids AS id
MATCH (:Event {id: id})-[:MERGED_INTO*0..]->(kept:Event) WHERE NOT EXISTS { (kept)-[:MERGED_INTO]->() }
RETURN id AS event, kept.id AS kept

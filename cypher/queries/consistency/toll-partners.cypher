// The claims that tell of the same kind of event within three days.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:PART_OF]->(e:Event)
UNWIND range(-3, 3) AS d
MATCH (:Event {kind: e.kind, day: e.day + duration({days: d})})<-[:PART_OF]-(o:Claim)
RETURN DISTINCT o.id AS id ORDER BY id

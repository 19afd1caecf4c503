// The events that each of these may be as well: of one kind, three days away at most, with a place in common.
UNWIND $ids AS id
MATCH (:Event {id: id})-[:MERGED_INTO*0..]-(m:Event)
WITH id, m, COLLECT { MATCH (m)<-[p:PART_OF]-(:Claim) UNWIND p.places AS place RETURN DISTINCT place } AS places
UNWIND range(-3, 3) AS apart
MATCH (o:Event {kind: m.kind, day: m.day + duration({days: apart})}) WHERE o.id <> m.id
WITH id, o, apart, head(COLLECT {
  MATCH (o)<-[q:PART_OF]-(:Claim) UNWIND range(0, size(q.places) - 1) AS i
  WITH q, i WHERE q.places[i] IN places RETURN q.placeNames[i] AS place ORDER BY place LIMIT 1 }) AS place
WHERE place IS NOT NULL
MATCH (o)-[:MERGED_INTO*0..]->(kept:Event) WHERE NOT EXISTS { (kept)-[:MERGED_INTO]->() }
  AND NOT EXISTS { (kept)-[:MERGED_INTO*0..]-(:Event {id: id}) }
WITH id, kept, apart, place ORDER BY abs(apart), apart, place
WITH id, kept, collect({id: kept.id, apart: apart, place: place})[0] AS one ORDER BY abs(one.apart), one.apart, kept.id
RETURN id AS event, collect(one)[..$most] AS page

// Events with the places that their claims name, as most claims spell them first, and their first and last day. What was merged
// into one belongs to it. An event of which no claim is left is none.
UNWIND $ids AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (e)-[:MERGED_INTO*0..]-(m:Event)<-[p:PART_OF]-(c:Claim)
  WITH p.place AS place, count(DISTINCT c) AS claims, min(m.day) AS first, max(m.day) AS last ORDER BY claims DESC, place
  RETURN collect(place) AS places, min(first) AS from, max(last) AS to
}
WITH e, places, from, to WHERE size(places) > 0
RETURN e {.id, .kind} AS event, places, from, to

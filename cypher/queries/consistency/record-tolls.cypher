// Which event each claim is part of, and the toll it gives. What was written of these claims before goes.
CALL () {
  UNWIND $ids AS id
  MATCH (:Claim {id: id})-[old:PART_OF]->(:Event) WHERE old.method STARTS WITH $family
  DELETE old
}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (e:Event {id: row.event}) ON CREATE SET e.kind = row.kind, e.day = row.day
MERGE (c)-[p:PART_OF {harm: row.harm, event: row.event}]->(e)
SET p += {low: row.low, high: row.high, words: row.words, places: row.places, placeNames: row.placeNames, method: $method}

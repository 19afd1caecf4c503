// Which event each of these claims is part of, and the toll it gives. What an earlier reading wrote of them goes.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.tolled = $method + ' ' + COUNT { (c)<-[:STATES]-() }
WITH collect(c) AS read
CALL (read) {
  UNWIND read AS c
  MATCH (c)-[old:PART_OF]->(:Event) WHERE old.method STARTS WITH $family
  DELETE old
}
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (e:Event {id: row.event}) ON CREATE SET e.kind = row.kind, e.day = row.day, e.article = row.article
MERGE (c)-[p:PART_OF {harm: row.harm, event: row.event}]->(e)
SET p += {low: row.low, high: row.high, words: row.words, places: row.places, placeNames: row.placeNames, method: $method}

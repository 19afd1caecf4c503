// Which events claims are part of, by which article, and why; not one that a person took the claim out of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim}) WHERE NOT EXISTS { (c)-[:SEPARATED_FROM]->(:Event {id: row.event}) }
MERGE (e:Event {id: row.event})
  ON CREATE SET e.kind = row.kind, e.day = row.day, e.placeKey = row.placeKey, e.sortKey = row.sortKey
MERGE (c)-[p:PART_OF {article: row.article}]->(e)
SET p += {place: row.place, places: row.places, placeNames: row.placeNames, because: row.because, method: $method}

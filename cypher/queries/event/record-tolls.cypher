// The tolls that claims give, each on what its article tells of an event; not of an event that a person took the claim out of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim}) WHERE NOT EXISTS { (c)-[:SEPARATED_FROM]->(:Event {id: row.event}) }
MERGE (t:Telling {id: row.telling}) ON CREATE SET t.kind = row.kind, t.day = row.day, t.article = row.article
MERGE (c)-[n:COUNTS {harm: row.harm, telling: row.telling}]->(t)
SET n += {event: row.event, low: row.low, high: row.high, words: row.words, places: row.places, placeNames: row.placeNames, method: $method}

// The bands that the words of articles fall into, of articles that were in none. Sorted by key, so that two that write at
// once do not wait for each other.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MERGE (b:Band {key: row.key})
CREATE (a)-[:IN_BAND]->(b)

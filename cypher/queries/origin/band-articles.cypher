// The bands that the words of articles fall into. Sorted by key, so that two that write at once do not wait for each other.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MERGE (b:Band {key: row.key})
MERGE (a)-[:IN_BAND]->(b)

// Takes away what an earlier reading wrote of these claims, and marks them as read. Answers the events and tellings that lost one.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.readForEvents = $method + ' ' + COUNT { (c)<-[:STATES]-() } + ' ' + COUNT { (c)<-[:STATES]-(s) WHERE NOT s:Superseded }
WITH c
MATCH (c)-[old:COUNTS|PART_OF]->(of) WHERE old.method STARTS WITH $family
DELETE old
RETURN DISTINCT of.id AS id

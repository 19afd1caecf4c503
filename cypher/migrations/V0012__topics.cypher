// Claims recorded before there were topics.
MATCH (c:Claim)-[:SUBJECT]->(e:Entity) WHERE c.predicate <> 'open' AND c.topic IS NULL
SET c.topic = c.predicate + '|' + e.id;

// The only words that name the one are no more in their article.
UNWIND [
  ['a1', 'PERSON', 'Ann Smith', []],
  ['a2', 'PERSON', 'Dr Ann Smith', []]] AS row
MERGE (e:Entity {id: row[0]}) ON CREATE SET e.type = row[1], e.name = row[2]
FOREACH (text IN [row[2]] + row[3] | MERGE (n:Name {text: text}) MERGE (e)-[:NAMED]->(n))
CREATE (c:Claim {id: 'claim:' + row[0], text: row[2] + ' is here.'})-[:SUBJECT]->(e)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})
WITH c WHERE c.id = 'claim:a2'
MATCH (c)<-[:STATES]-(s)
SET s:Superseded

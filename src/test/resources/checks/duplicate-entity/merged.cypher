// What was merged is one by now; and a speaker nobody named is nobody in particular.
UNWIND [
  ['a1', 'PERSON', 'Ann Smith', []],
  ['a2', 'PERSON', 'Dr Ann Smith', []],
  ['b1', 'ORGANISATION', 'Officials', []],
  ['b2', 'ORGANISATION', 'The officials', []]] AS row
MERGE (e:Entity {id: row[0]}) ON CREATE SET e.type = row[1], e.name = row[2]
FOREACH (text IN [row[2]] + row[3] | MERGE (n:Name {text: text}) MERGE (e)-[:NAMED]->(n))
CREATE (c:Claim {id: 'claim:' + row[0], text: row[2] + ' is here.'})-[:SUBJECT]->(e)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})
WITH collect(e) AS all
UNWIND all AS a
WITH all, a WHERE a.id = 'a1'
UNWIND all AS b
WITH all, a, b WHERE b.id = 'a2'
CREATE (a)-[:MERGED_INTO {merged: 'a1'}]->(b)
WITH all UNWIND all AS o
WITH o WHERE o.id = 'b1'
SET o.anonymous = true

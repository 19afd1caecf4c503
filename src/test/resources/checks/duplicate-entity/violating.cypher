// Names that are the same but for accents, titles, legal forms, order and initials; and one name that two have.
UNWIND [
  ['a1', 'PERSON', 'Zoë Núñez', []],
  ['a2', 'PERSON', 'Dr. Zoe Nunez', []],
  ['b1', 'ORGANISATION', 'Acme', []],
  ['b2', 'ORGANISATION', 'ACME Ltd.', []],
  ['c1', 'PERSON', 'Smith, Ann', []],
  ['c2', 'PERSON', 'Ann Smith', []],
  ['d1', 'PERSON', 'W. Ruto', []],
  ['d2', 'PERSON', 'William Ruto', []],
  ['e1', 'ORGANISATION', 'African Union', ['AU']],
  ['e2', 'ORGANISATION', 'AU', []]] AS row
MERGE (e:Entity {id: row[0]}) ON CREATE SET e.type = row[1], e.name = row[2]
FOREACH (text IN [row[2]] + row[3] | MERGE (n:Name {text: text}) MERGE (e)-[:NAMED]->(n))
CREATE (c:Claim {id: 'claim:' + row[0], text: row[2] + ' is here.'})-[:SUBJECT]->(e)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})
WITH e WHERE e.id = 'a1'
CREATE (:Claim:Restated {id: 'claim:a0', text: 'Said of another before the two were merged.'})-[:SUBJECT]->(e)
FOREACH (i IN range(1, 7) | CREATE (:Claim {id: 'claim:z' + i, text: 'More is said of her.'})-[:SUBJECT]->(e))

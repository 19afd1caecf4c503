// Each pair is of two, or nobody can say so.
UNWIND [
  // a family name alone
  ['a1', 'PERSON', 'Ruto', []],
  ['a2', 'PERSON', 'Dr Ruto', []],
  // a family name that two have
  ['b1', 'PERSON', 'William Ruto', ['Ruto']],
  ['b2', 'PERSON', 'Rachel Ruto', ['Ruto']],
  // of another kind
  ['c1', 'PLACE', 'Georgia', []],
  ['c2', 'STATE', 'The Georgia', []],
  // nothing but a title
  ['d1', 'PERSON', 'President', []],
  ['d2', 'PERSON', 'King', []],
  // nothing but a title
  ['f1', 'ORGANISATION', 'President', []],
  ['f2', 'ORGANISATION', 'King', []],
  // no person has initials
  ['e1', 'ORGANISATION', 'A Smith', []],
  ['e2', 'ORGANISATION', 'Ann Smith', []],
  // first names that begin alike
  ['g1', 'PERSON', 'Joan Baker', []],
  ['g2', 'PERSON', 'John Baker', []],
  // of the other nothing is said
  ['h1', 'PERSON', 'Mary Okello', []]] AS row
MERGE (e:Entity {id: row[0]}) ON CREATE SET e.type = row[1], e.name = row[2]
FOREACH (text IN [row[2]] + row[3] | MERGE (n:Name {text: text}) MERGE (e)-[:NAMED]->(n))
CREATE (c:Claim {id: 'claim:' + row[0], text: row[2] + ' is here.'})-[:SUBJECT]->(e)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})
WITH e WHERE e.id = 'h1'
CREATE (:Entity {id: 'h2', type: 'PERSON', name: 'Dr Mary Okello'})-[:NAMED]->(:Name {text: 'Dr Mary Okello', key: 'mary okello ', words: 2, initial: false,
  short: 'm okello'})

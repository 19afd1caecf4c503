// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2
// What the article is certain of is another claim than what Ada calls possible, in a; in b its copy is. In c it is certain of hers,
// and Ben of another.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}),
  (paper:Source {id: 'source:post', name: 'Post'})
WITH ada, ben, paper UNWIND [['a1', 'a', ada, 'POSSIBLE'], ['a2', 'a', paper, 'CERTAIN'], ['b1', 'b', ada, 'POSSIBLE'], ['b2', 'copy of b', paper, 'CERTAIN'],
  ['c1', 'c', ada, 'POSSIBLE'], ['c1', 'c', paper, 'CERTAIN'], ['c2', 'c', ben, 'CERTAIN']] AS row
WITH row, row[2] AS who
MERGE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
MERGE (r:Article {id: 'article:' + row[1], title: 'Piece ' + row[1]})
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + who.name, stance: 'AFFIRMS', certainty: row[3], holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(who)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + row[0] + who.name, exact: who.name + ' on ' + row[0] + '.'})<-[:HAS]-(r)
WITH r WHERE r.id = 'article:copy of b'
MATCH (b:Article {id: 'article:b'}) CREATE (r)-[:COPIES {overlap: 0.9, alike: 0.9}]->(b)

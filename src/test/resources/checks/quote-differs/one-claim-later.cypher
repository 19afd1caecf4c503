// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2
// Two claims were made of the two wordings. In a both passages make a third, too, so that these two are no matter; in b and c one
// of them was read to make it only later, and in d and e it makes it of the next day.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (nobody:Entity {id: 'entity:officials', name: 'officials', anonymous: true})
WITH ada, nobody, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', {}, {}], ['b', later, {}], ['c', {}, later], ['d', nextDay, {}], ['e', {}, nextDay]] AS row
CREATE (third:Claim {id: 'claim:' + row[0] + '3', slot: 'slot:' + row[0] + '3', predicate: 'open', text: 'Something opens in ' + row[0] + '.'})
CREATE (p:Passage {id: 'passage:' + row[0] + '1', exact: 'We open the port.', prefix: '', suffix: ''}),
  (q:Passage {id: 'passage:' + row[0] + '2', exact: 'We open the harbour.', prefix: '', suffix: ''})
CREATE (p)-[:NEARLY {difference: 'WORDS', onlyOne: ['port'], onlyOther: ['harbour'], alike: 0.8}]->(q)
WITH ada, nobody, third, row UNWIND [['1', row[1]], ['2', row[2]]] AS side
MATCH (p:Passage {id: 'passage:' + row[0] + side[0]})
CREATE (p)<-[:HAS]-(:Article {id: 'article:' + row[0] + side[0], title: 'Piece ' + side[0]})
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0] + side[0], predicate: 'open', text: 'Claim ' + side[0] + ' of ' + row[0] + '.'})
CREATE (c)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:QUOTES]->(p), (x)-[:MADE_BY]->(ada)
CREATE (third)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0] + 'third', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:QUOTES]->(p), (s)-[:MADE_BY]->(nobody)
SET s += side[1]

// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:b1, claim:c1, claim:d1, claim:e1, claim:f1, claim:g1, claim:h1
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'}), (ben:Entity {id: 'entity:ben', name: 'Ben'})
WITH ada, ben, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (a:Claim {id: 'claim:' + row[0] + '1', predicate: 'open', text: 'A blast at ' + row[0] + ' killed 22 people.'})
CREATE (b:Claim {id: 'claim:' + row[0] + '2', predicate: 'open', text: 'At ' + row[0] + ' 44 people were killed.'})
CREATE (e1:Telling {id: 'telling:' + row[0] + '1', article: 'article:' + row[0] + '1', kind: 'ATTACK', day: date('2022-05-01')})
CREATE (e2:Telling {id: 'telling:' + row[0] + '2', article: 'article:' + row[0] + '2', kind: 'ATTACK', day: date('2022-05-01')})
CREATE (p1:Passage {id: 'passage:' + row[0] + '1'})<-[:HAS]-(:Article {id: 'article:' + row[0] + '1'}), (p2:Passage {id: 'passage:' + row[0] + '2'})<-[:HAS]-(:Article {id: 'article:' + row[0] + '2'})
CREATE (a)-[:COUNTS {harm: 'KILLED', telling: e1.id, low: 22.0, high: 22.0, words: '22', places: [row[0]], placeNames: [row[0]]}]->(e1)
CREATE (b)-[:COUNTS {harm: 'KILLED', telling: e2.id, low: 44.0, high: 44.0, words: '44', places: [row[0]], placeNames: [row[0]]}]->(e2)
CREATE (a)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + '1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(y:Appearance {id: 'appearance:' + row[0] + '2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ben)
CREATE (x)-[:QUOTES]->(p1), (y)-[:QUOTES]->(p2)
SET x += row[1], y += row[2]
SET x:$(CASE WHEN x.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
SET y:$(CASE WHEN y.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f, claim:g, claim:h
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false})
WITH ada, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
CREATE (p:Passage {id: 'passage:' + row[0] + '1', exact: 'We open the port.', prefix: '', suffix: ''})<-[:HAS]-(:Article {id: 'article:' + row[0] + '1', title: 'One'})
CREATE (q:Passage {id: 'passage:' + row[0] + '2', exact: 'We open the harbour.', prefix: '', suffix: ''})<-[:HAS]-(:Article {id: 'article:' + row[0] + '2', title: 'Other'})
CREATE (p)-[:NEARLY {difference: 'WORDS', onlyOne: ['port'], onlyOther: ['harbour'], alike: 0.8}]->(q)
CREATE (c)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + '1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada), (x)-[:QUOTES]->(p)
CREATE (c)<-[:STATES]-(y:Appearance {id: 'appearance:' + row[0] + '2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada), (y)-[:QUOTES]->(q)
SET x += row[1], y += row[2]
SET x:$(CASE WHEN x.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
SET y:$(CASE WHEN y.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

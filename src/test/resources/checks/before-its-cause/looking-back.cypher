// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2, claim:f1, claim:f2, claim:g1, claim:g2, claim:h1, claim:h2
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (founded:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', begins: 'subject', mustExist: []})
CREATE (member:Predicate {id: 'member-of', valueType: 'ENTITY', kind: 'STATE', mustExist: ['value'], boundedBy: ['founded-on']})
WITH founded, member, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (e:Entity {id: row[0], name: row[0]})
CREATE (b:Claim {id: 'claim:' + row[0] + '1', topic: 'founded-on|' + row[0], text: row[0] + ' was founded in 2023.', dateFrom: date('2023-01-01'),
  dateTo: date('2023-12-31')})-[:USES]->(founded), (b)-[:SUBJECT]->(e)
CREATE (c:Claim {id: 'claim:' + row[0] + '2', topic: 'member-of|Ann', text: 'Ann is a member of ' + row[0] + '.'})-[:USES]->(member)
CREATE (c)-[:SUBJECT]->(:Entity {id: 'Ann' + row[0], name: 'Ann'}), (c)-[:VALUE]->(e)
CREATE (b)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + '1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})
CREATE (c)<-[:STATES]-(y:Appearance {id: 'appearance:' + row[0] + '2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})
SET x += row[1], y += row[2]
SET x:$(CASE WHEN x.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
SET y:$(CASE WHEN y.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

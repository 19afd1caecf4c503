// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2, claim:f1, claim:f2, claim:g1, claim:g2, claim:h1, claim:h2
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (p:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'MEMBER'], moves: ['OBSERVER>MEMBER']})
WITH p, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
UNWIND [['1', 'OBSERVER', row[1]], ['2', 'MEMBER', row[2]]] AS side
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0], predicate: 'membership-status', text: 'Haiti is ' + side[1] + ' of ' + row[0] + '.',
  valueType: 'STATE', valueKey: side[1], state: side[1]})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + s.id})<-[:HAS]-(:Article {id: 'article:' + s.id, title: 'Piece ' + row[0] + side[0]})
SET s += side[2]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

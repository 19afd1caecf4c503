// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:a3, claim:b1, claim:b2, claim:b3, claim:c1, claim:c2, claim:c3, claim:d1, claim:d2, claim:d3, claim:e1, claim:e2, claim:e3, claim:f1, claim:f2, claim:f3, claim:g1, claim:g2, claim:g3, claim:h1, claim:h2, claim:h3, claim:i1, claim:i2, claim:i3, claim:j1, claim:j2, claim:j3
// Neither the side, nor that there is none, nor the war counts where it is recorded later, was taken back by then or is told of
// the next day; what was taken back since does. Nobody asks about k.
CREATE (stands:Predicate {id: 'stands', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 90,
  states: ['FOR', 'NONE'], impartialStates: ['NONE']})
CREATE (fights:Predicate {id: 'fights', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', adversarial: true, impartialStates: []})
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'})
WITH stands, fights, ada, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}, {}], ['b', {}, later, {}], ['c', {}, {}, later], ['d', before, {}, {}], ['e', {}, before, {}], ['f', {}, {}, before],
  ['g', nextDay, {}, {}], ['h', {}, nextDay, {}], ['i', {}, {}, nextDay], ['j', since, since, since], ['k', {}, {}, {}]] AS row
CREATE (kenya:Entity {id: 'kenya:' + row[0]}), (togo:Entity {id: 'togo:' + row[0]}), (mali:Entity {id: 'mali:' + row[0]})
CREATE (none:Claim {id: 'claim:' + row[0] + '1', topic: 'stands|kenya:' + row[0], slot: 'slot:1' + row[0], state: 'NONE', text: 'Kenya takes no side in war ' + row[0] + '.'})
  -[:USES]->(stands), (none)-[:SUBJECT]->(kenya), (none)-[:QUALIFIED_BY {name: 'party'}]->(mali)
CREATE (side:Claim {id: 'claim:' + row[0] + '2', topic: 'stands|kenya:' + row[0], slot: 'slot:2' + row[0], state: 'FOR', text: 'Kenya is in support of Togo in ' + row[0] + '.'})
  -[:USES]->(stands), (side)-[:SUBJECT]->(kenya), (side)-[:QUALIFIED_BY {name: 'party'}]->(togo)
CREATE (war:Claim {id: 'claim:' + row[0] + '3', topic: 'fights|mali:' + row[0], slot: 'slot:3' + row[0], text: 'Mali is in conflict with Togo in ' + row[0] + '.'})
  -[:USES]->(fights), (war)-[:SUBJECT]->(mali), (war)-[:VALUE]->(togo)
WITH row, ada, [none, side, war] AS claims UNWIND range(0, 2) AS i
WITH row, ada, i, claims[i] AS c
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + i, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada)
SET s += row[i + 1]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

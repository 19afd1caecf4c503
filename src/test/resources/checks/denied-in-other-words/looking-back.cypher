// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2, claim:f1, claim:f2, claim:g1, claim:g2, claim:h1, claim:h2
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (open:Predicate {id: 'open', valueType: 'TEXT', kind: 'STATE', cardinality: 'MANY', stabilityDays: 30})
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'}), (ben:Entity {id: 'entity:ben', name: 'Ben'})
WITH open, ada, ben, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (a:Claim {id: 'claim:' + row[0] + '1', slot: 'slot:' + row[0] + '1', predicate: 'open', text: 'Togo signed the treaty with Mali in ' + row[0] + '.'})-[:USES]->(open)
CREATE (b:Claim {id: 'claim:' + row[0] + '2', slot: 'slot:' + row[0] + '2', predicate: 'open', text: 'Togo put its name to the treaty in ' + row[0] + '.'})-[:USES]->(open)
CREATE (a)-[:COMPARED {relation: 'CORROBORATES', score: 0.8, method: 'by-hand', denials: ['OTHER'], denialReasons: ['“signed” against “put its name to”: the claimant of one of them denies it'], reasons: ['90 % of the weight of “Togo put its name to the treaty.” is answered']}]->(b)
CREATE (a)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + '1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(y:Appearance {id: 'appearance:' + row[0] + '2', stance: 'DENIES', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ben)
SET x += row[1], y += row[2]
SET x:$(CASE WHEN x.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
SET y:$(CASE WHEN y.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

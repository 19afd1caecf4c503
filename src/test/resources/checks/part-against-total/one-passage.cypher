// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2
// What one passage tells of two may be of both together: so in a. In b and c one of the two was recorded only later; in d and
// e it is of the next day.
CREATE (p:Predicate {id: 'share-of', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05, whole: 'of'})
CREATE (kenya:Entity {id: 'entity:kenya', name: 'Kenya', type: 'STATE'}), (togo:Entity {id: 'entity:togo', name: 'Togo', type: 'STATE'})
WITH p, kenya, togo, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', {}, {}], ['b', later, {}], ['c', {}, later], ['d', nextDay, {}], ['e', {}, nextDay]] AS row
CREATE (both:Passage {id: 'passage:' + row[0]})
WITH p, row, both, kenya, togo UNWIND [['1', kenya, row[1]], ['2', togo, row[2]]] AS side
WITH p, row, both, side, side[1] AS who
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0] + side[0], text: who.name + ' has 60 % of ' + row[0] + '.', number: 60.0, unit: '%',
  comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|' + row[0], valueType: 'QUANTITY'})-[:USES]->(p),
  (c)-[:SUBJECT]->(who)
WITH c, row, both, side UNWIND ['alone', 'both'] AS how
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0] + how, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})
CREATE (own:Passage {id: 'passage:' + row[0] + side[0] + how})
FOREACH (_ IN CASE how WHEN 'both' THEN [1] ELSE [] END | CREATE (s)-[:QUOTES]->(both) SET s += side[2])
FOREACH (_ IN CASE how WHEN 'alone' THEN [1] ELSE [] END | CREATE (s)-[:QUOTES]->(own))

// No outcome is told, or not later.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER'], transitionalStates: ['ACCEDING']})
WITH p UNWIND [
  ['a', 'ACCEDING', {id: 'appearance:1', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, []],
  // told before
  ['a', 'OBSERVER', {id: 'appearance:2', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['b', 'ACCEDING', {id: 'appearance:3', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // denied
  ['b', 'MEMBER', {id: 'appearance:4', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), stance: 'DENIES'}, []],
  ['c', 'ACCEDING', {id: 'appearance:5', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // nobody knows of when
  ['c', 'MEMBER', {id: 'appearance:6', holdsText: '../..'}, []],
  ['d', 'ACCEDING', {id: 'appearance:7', holdsText: '../..'}, []],
  // nobody knows of when the other is
  ['d', 'MEMBER', {id: 'appearance:8', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, []],
  // lasts by itself
  ['e', 'OBSERVER', {id: 'appearance:9', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['e', 'MEMBER', {id: 'appearance:10', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, []],
  ['f', 'ACCEDING', {id: 'appearance:11', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // only possible
  ['f', 'ACCEDING', {id: 'appearance:12', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), certainty: 'POSSIBLE', stance: 'DENIES'}, []],
  // denied
  ['g', 'ACCEDING', {id: 'appearance:13', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01'), stance: 'DENIES'}, []],
  ['g', 'MEMBER', {id: 'appearance:14', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, []]] AS row
MERGE (c:Claim {id: 'claim:' + row[0] + row[1]})
SET c += {slot: 'slot:' + row[0], text: 'Haiti is ' + row[1] + ' of ' + row[0] + '.', state: row[1], valueType: 'STATE', valueKey: row[1], predicate: 'membership'}
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[2], s:$(row[3])

// On its way since long ago, told more than once and also as probable. What is told of a neither is an outcome nor later.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER'], transitionalStates: ['ACCEDING']})
WITH p UNWIND [
  ['a', 'ACCEDING', {id: 'appearance:1', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['a', 'ACCEDING', {id: 'appearance:2', holdsText: '2003-05-01', holdsFrom: date('2003-05-01'), holdsTo: date('2003-05-01'), certainty: 'PROBABLE'}, []],
  // told before
  ['a', 'OBSERVER', {id: 'appearance:3', holdsText: '2000-05-01', holdsFrom: date('2000-05-01'), holdsTo: date('2000-05-01')}, []],
  // only wanted
  ['a', 'MEMBER', {id: 'appearance:4', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), certainty: 'WANTED'}, []],
  // denied
  ['a', 'MEMBER', {id: 'appearance:5', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), stance: 'DENIES'}, []],
  // only possible
  ['a', 'ACCEDING', {id: 'appearance:6', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), certainty: 'POSSIBLE'}, []],
  // only asked
  ['a', 'ACCEDING', {id: 'appearance:7', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), stance: 'QUESTIONS'}, []],
  // taken back
  ['a', 'MEMBER', {id: 'appearance:8', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, ['Superseded']],
  // of another slot
  ['b', 'MEMBER', {id: 'appearance:9', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, []],
  // taken back
  ['a', 'ACCEDING', {id: 'appearance:10', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01')}, ['Superseded']]] AS row
MERGE (c:Claim {id: 'claim:' + row[0] + row[1]})
SET c += {slot: 'slot:' + row[0], text: 'Haiti is ' + row[1] + ' of ' + row[0] + '.', state: row[1], valueType: 'STATE', valueKey: row[1], predicate: 'membership'}
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[2], s:$(row[3])

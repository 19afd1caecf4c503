// Each came to something, or may have.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER'], transitionalStates: ['ACCEDING']})
WITH p UNWIND [
  ['a', 'ACCEDING', {id: 'appearance:1', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // the outcome
  ['a', 'MEMBER', {id: 'appearance:2', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), certainty: 'PROBABLE'}, []],
  ['b', 'ACCEDING', {id: 'appearance:3', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // it is on its way no more
  ['b', 'ACCEDING', {id: 'appearance:4', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), stance: 'DENIES'}, []],
  ['c', 'ACCEDING', {id: 'appearance:5', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // nobody knows of when: perhaps later
  ['c', 'MEMBER', {id: 'appearance:6', holdsText: '../..'}, []],
  ['d', 'ACCEDING', {id: 'appearance:7', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // nobody knows of when: perhaps today
  ['d', 'ACCEDING', {id: 'appearance:8', holdsText: '../..'}, []],
  // lasts by itself
  ['e', 'OBSERVER', {id: 'appearance:9', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  // is not over
  ['f', 'ACCEDING', {id: 'appearance:10', holdsText: '2001-05-01/9999-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('9999-05-01')}, []],
  // only planned
  ['g', 'ACCEDING', {id: 'appearance:11', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01'), certainty: 'PLANNED'}, []],
  // denied
  ['h', 'ACCEDING', {id: 'appearance:12', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01'), stance: 'DENIES'}, []],
  // taken back
  ['i', 'ACCEDING', {id: 'appearance:13', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, ['Superseded']]] AS row
MERGE (c:Claim {id: 'claim:' + row[0] + row[1]})
SET c += {slot: 'slot:' + row[0], text: 'Haiti is ' + row[1] + ' of ' + row[0] + '.', state: row[1], valueType: 'STATE', valueKey: row[1], predicate: 'membership'}
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[2], s:$(row[3])

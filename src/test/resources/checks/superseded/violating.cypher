// On their way once; of the outcomes the first that is far enough away is told. b is denied later, and c has an outcome
// only as probable.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER'], transitionalStates: ['ACCEDING']})
WITH p UNWIND [
  ['a', 'ACCEDING', {id: 'appearance:1', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['a', 'ACCEDING', {id: 'appearance:2', holdsText: '2003-05-01', holdsFrom: date('2003-05-01'), holdsTo: date('2003-05-01'), certainty: 'PROBABLE'}, []],
  ['a', 'MEMBER', {id: 'appearance:4', holdsText: '2006-05-01', holdsFrom: date('2006-05-01'), holdsTo: date('2006-05-01')}, []],
  ['a', 'MEMBER', {id: 'appearance:3', holdsText: '2005-05-01', holdsFrom: date('2005-05-01'), holdsTo: date('2005-05-01')}, []],
  // too close
  ['a', 'MEMBER', {id: 'appearance:5', holdsText: '2003-06-01', holdsFrom: date('2003-06-01'), holdsTo: date('2003-06-01')}, []],
  ['b', 'ACCEDING', {id: 'appearance:6', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['b', 'ACCEDING', {id: 'appearance:7', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), stance: 'DENIES'}, []],
  ['c', 'ACCEDING', {id: 'appearance:8', holdsText: '2001-05-01', holdsFrom: date('2001-05-01'), holdsTo: date('2001-05-01')}, []],
  ['c', 'MEMBER', {id: 'appearance:9', holdsText: '2004-05-01', holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-01'), certainty: 'PROBABLE'}, []],
  // only possible
  ['c', 'ACCEDING', {id: 'appearance:10', holdsText: '2009-05-01', holdsFrom: date('2009-05-01'), holdsTo: date('2009-05-01'), certainty: 'POSSIBLE'}, []],
  // taken back
  ['c', 'ACCEDING', {id: 'appearance:11', holdsText: '2009-05-01', holdsFrom: date('2009-05-01'), holdsTo: date('2009-05-01')}, ['Superseded']],
  // only wanted
  ['c', 'MEMBER', {id: 'appearance:12', holdsText: '2003-05-01', holdsFrom: date('2003-05-01'), holdsTo: date('2003-05-01'), certainty: 'WANTED'}, []],
  // taken back
  ['c', 'MEMBER', {id: 'appearance:13', holdsText: '2003-05-01', holdsFrom: date('2003-05-01'), holdsTo: date('2003-05-01')}, ['Superseded']]] AS row
MERGE (c:Claim {id: 'claim:' + row[0] + row[1]})
SET c += {slot: 'slot:' + row[0], text: 'Haiti is ' + row[1] + ' of ' + row[0] + '.', state: row[1], valueType: 'STATE', valueKey: row[1], predicate: 'membership'}
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[2], s:$(row[3])

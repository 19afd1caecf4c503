// asOf: 2024-06-30T00:00:00Z
// focus: claim:a1, claim:b1, claim:c1, claim:d1, claim:g1, claim:h1
// On neither side counts what is recorded later or was taken back by then; what was taken back since does. Nobody asks about i.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER'], transitionalStates: ['ACCEDING']})
WITH p, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
UNWIND [['1', 'ACCEDING', 2004, row[1]], ['2', 'MEMBER', 2008, row[2]]] AS side
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0], text: 'Haiti is ' + side[1] + ' of ' + row[0] + '.', state: side[1],
  valueType: 'STATE', valueKey: side[1], predicate: 'membership'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED',
  holdsText: toString(side[2]), holdsFrom: date({year: side[2]}), holdsTo: date({year: side[2], month: 12, day: 31}), recordedAt: datetime('2024-01-01T00:00:00Z')})
SET s += side[3]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

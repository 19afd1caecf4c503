// asOf: 2024-06-30T00:00:00Z
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:g1, claim:g2, claim:h1, claim:h2
// On neither side counts what is recorded later or was taken back by then; what was taken back since does. Nobody asks about i.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['NONE>OBSERVER', 'OBSERVER>MEMBER', 'MEMBER>NONE']})
WITH p, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
UNWIND [['1', 'MEMBER', 2010, row[1]], ['2', 'OBSERVER', 2022, row[2]]] AS side
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0], text: 'Haiti is ' + side[1] + ' of ' + row[0] + '.', state: side[1],
  valueType: 'STATE', predicate: 'membership'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED',
  holdsText: toString(side[2]), holdsFrom: date({year: side[2]}), holdsTo: date({year: side[2], month: 12, day: 31}), recordedAt: datetime('2024-01-01T00:00:00Z')})
SET s += side[3]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

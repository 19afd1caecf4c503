// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c
// What is recorded later, or told of the next day, does not count. Nobody asks about d.
WITH {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later], ['b', nextDay], ['c', {}], ['d', {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})
SET s += row[1]

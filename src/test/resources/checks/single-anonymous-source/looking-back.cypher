// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f, claim:g, claim:h
// Neither the unnamed nor the named speaker counts where what he says is recorded later, was taken back by then or is told of
// the next day; what was taken back since does. Nobody asks about i.
CREATE (nobody:Entity {id: 'entity:officials', name: 'officials', anonymous: true}), (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false})
WITH nobody, ada, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, later], ['b', {}, later], ['c', before, before], ['d', {}, before], ['e', nextDay, nextDay], ['f', {}, nextDay],
  ['g', since, later], ['h', {}, since], ['i', {}, later]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Summit ' + row[0] + ' failed.'})
CREATE (c)<-[:STATES]-(x:Appearance {id: 'appearance:' + row[0] + '1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(nobody)
CREATE (c)<-[:STATES]-(y:Appearance {id: 'appearance:' + row[0] + '2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(ada)
SET x += row[1], y += row[2]
SET x:$(CASE WHEN x.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
SET y:$(CASE WHEN y.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

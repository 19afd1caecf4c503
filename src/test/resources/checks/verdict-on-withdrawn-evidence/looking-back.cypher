// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f, claim:g, claim:h
// The reviewer looked again, in a later than we ask and in b before. In c the words were taken back later than that; in d they are of the
// next day. In e to h Keita says it again: recorded later, before, taken back by then, and of the next day. Nobody asks about i.
CREATE (who:Entity {id: 'entity:keita', name: 'Keita'})
WITH who, datetime('2024-09-01T00:00:00Z') AS late, datetime('2024-04-01T00:00:00Z') AS early, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', {}, [], [late]], ['b', {}, [], [early]], ['c', {supersededAt: late}, [], []], ['d', nextDay, [], []], ['e', {}, [{recordedAt: late}], []],
  ['f', {}, [{}], []], ['g', {}, [{supersededAt: early}], []], ['h', {}, [nextDay], []], ['i', {}, [], []]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'bans', text: 'Mali bans post ' + row[0] + '.'})
CREATE (c)<-[:STATES]-(s:Appearance:Superseded {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(who)
SET s.supersededAt = datetime('2024-03-01T00:00:00Z'), s += row[1]
CREATE (c)<-[:REVIEWS]-(:Review {id: 'review:' + row[0], verdict: 'SUPPORTED', by: 'Desk', recordedAt: datetime('2024-02-01T00:00:00Z')})-[:RESTS_ON]->(s)
FOREACH (at IN row[3] | CREATE (c)<-[:REVIEWS]-(:Review {id: 'review:2' + row[0], verdict: 'REFUTED', by: 'Desk', recordedAt: at}))
FOREACH (again IN row[2] | CREATE (c)<-[:STATES]-(t:Appearance {id: 'appearance:2' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(who)
  SET t += again, t:$(CASE WHEN t.supersededAt IS NULL THEN [] ELSE ['Superseded'] END))

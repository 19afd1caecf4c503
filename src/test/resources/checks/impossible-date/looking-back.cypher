// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d
// What is recorded later, was taken back by then or is told of the next day does not count; what was taken back since does.
// Nobody asks about e.
CREATE (a:Article {id: 'article:1', title: 'A forecast', publishedText: '2022-04-01', publishedFrom: date('2022-04-01'), publishedTo: date('2022-04-01')})
WITH a, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later], ['b', before], ['c', nextDay], ['d', since], ['e', {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:QUOTES]->(:Passage {id: 'passage:' + row[0]})<-[:HAS]-(a)
SET s += row[1]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f, claim:g, claim:h
// On neither side counts what is recorded later, was taken back by then or is told of the next day; what was taken back since
// does. Nobody asks about i.
CREATE (post:Source {id: 'source:post', name: 'Post'}), (wire:Source {id: 'source:wire', name: 'Wire'}),
  (thepost:Entity {id: 'entity:post', name: 'the Post'}), (thewire:Entity {id: 'entity:wire', name: 'the Wire'})
WITH post, wire, thepost, thewire, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', nextDay, {}], ['f', {}, nextDay],
  ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
WITH c, row, post, wire, thepost, thewire UNWIND [['1', post, thewire, row[1]], ['2', wire, thepost, row[2]]] AS side
WITH c, row, side, side[1] AS paper, side[2] AS cited
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(cited)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + s.id})<-[:HAS]-(a:Article {id: 'article:' + s.id, title: 'Port ' + row[0]})<-[:PUBLISHED]-(paper)
SET s += side[3]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

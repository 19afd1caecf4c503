// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f, claim:g, claim:h, claim:i, claim:j, claim:k
// Neither what is said, nor what is told, nor what somebody else is sure of counts where it is recorded later, was taken back by
// then or is of the next day; what was taken back since does. Nobody asks about l.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}), (paper:Source {id: 'source:post', name: 'Post'})
WITH ada, ben, paper, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}, later], ['b', {}, later, later], ['c', {}, {}, later], ['d', before, {}, later], ['e', {}, before, later], ['f', {}, {}, before],
  ['g', nextDay, {}, later], ['h', {}, nextDay, later], ['i', {}, {}, nextDay], ['j', {}, {}, since], ['k', since, since, later], ['l', {}, {}, later]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
CREATE (r:Article {id: 'article:' + row[0], title: 'Port ' + row[0]})
WITH c, r, row, ada, ben, paper UNWIND [[ada, 'POSSIBLE', row[1]], [paper, 'CERTAIN', row[2]], [ben, 'CERTAIN', row[3]]] AS side
WITH c, r, row, side, side[0] AS who
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + who.name, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(who)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + row[0] + who.name, exact: who.name + ' on ' + row[0] + '.'})<-[:HAS]-(r)
SET s.certainty = side[1], s += side[2]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)

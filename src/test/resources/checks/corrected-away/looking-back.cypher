// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d
// Of claims that only an earlier version makes: recorded later, not yet taken back then, told of the next day, and found. Nobody asks about e.
WITH {supersededAt: datetime('2024-03-01T00:00:00Z'), recordedAt: datetime('2024-01-01T00:00:00Z'), holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')} AS plain
CREATE (new:Article {id: 'article:2', title: 'The pier, corrected'})-[:REVISES]->(old:Article {id: 'article:1', title: 'The pier'})
WITH plain, new, old UNWIND [['a', {recordedAt: datetime('2024-09-01T00:00:00Z'), supersededAt: datetime('2024-09-02T00:00:00Z')}], ['b', {supersededAt: datetime('2024-09-01T00:00:00Z')}],
  ['c', {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')}], ['d', {}], ['e', {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'The pier has 40 berths ' + row[0] + '.'})
CREATE (c)<-[:STATES]-(s:Appearance:Superseded {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})
SET s += plain, s += row[1]
CREATE (s)-[:QUOTES]->(p:Passage {id: 'passage:' + row[0]})<-[:HAS]-(old)
CREATE (p)-[:ANCHORED_IN {state: 'GONE'}]->(new)

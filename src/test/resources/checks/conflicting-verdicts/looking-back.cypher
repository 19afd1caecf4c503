// asOf: 2024-06-30T00:00:00Z
// focus: claim:a, claim:b, claim:c
// What one of the two desks found was recorded later, on a and b. Nobody asks about d.
WITH datetime('2024-01-01T00:00:00Z') AS early, datetime('2024-09-01T00:00:00Z') AS late
UNWIND [['a', late, early], ['b', early, late], ['c', early, early], ['d', early, early]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'bans', text: 'Mali bans post ' + row[0] + '.'})
CREATE (:Review {id: 'review:1' + row[0], verdict: 'SUPPORTED', by: 'Desk A', recordedAt: row[1]})-[:REVIEWS]->(c)
CREATE (:Review {id: 'review:2' + row[0], verdict: 'REFUTED', by: 'Desk B', recordedAt: row[2]})-[:REVIEWS]->(c)

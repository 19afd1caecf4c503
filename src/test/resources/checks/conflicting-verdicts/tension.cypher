// Two claims that only do not sit well together may both be right.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'bans', text: 'Mali bans the Atlas Post.'})
CREATE (o:Claim {id: 'claim:b', slot: 'slot:b', predicate: 'bans', text: 'Mali outlaws the Atlas Post.'})
CREATE (c)-[:COMPARED {relation: 'TENSION'}]->(o)
CREATE (r1:Review {id: 'review:1', verdict: 'SUPPORTED', by: 'Desk A', recordedAt: datetime('2024-01-01T00:00:00Z')})-[:REVIEWS]->(c)
CREATE (r2:Review {id: 'review:2', verdict: 'SUPPORTED', by: 'Desk B', recordedAt: datetime('2024-02-01T00:00:00Z')})-[:REVIEWS]->(o)

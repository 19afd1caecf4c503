// Two desks agree.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'bans', text: 'Mali bans the Atlas Post.'})
CREATE (r1:Review {id: 'review:1', verdict: 'SUPPORTED', by: 'Desk A', recordedAt: datetime('2024-01-01T00:00:00Z')})-[:REVIEWS]->(c)
CREATE (r2:Review {id: 'review:2', verdict: 'SUPPORTED', by: 'Desk B', recordedAt: datetime('2024-02-01T00:00:00Z')})-[:REVIEWS]->(c)

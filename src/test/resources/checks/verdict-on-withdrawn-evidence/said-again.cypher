// A later version of the article has Keita say it still.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'bans', text: 'Mali bans the Atlas Post.'})
CREATE (who:Entity {id: 'entity:keita', name: 'Keita'})
CREATE (c)<-[:STATES]-(s:Appearance:Superseded {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', supersededAt: datetime('2024-03-01T00:00:00Z')})-[:MADE_BY]->(who)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'A ban'})
CREATE (r:Review {id: 'review:1', verdict: 'SUPPORTED', by: 'Desk', recordedAt: datetime('2024-02-01T00:00:00Z')})-[:REVIEWS]->(c)
CREATE (r)-[:RESTS_ON]->(s)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:MADE_BY]->(who)

// Two groups whom nobody names are no better than one.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The summit failed.'})
CREATE (officials:Entity {id: 'entity:officials', name: 'officials', anonymous: true}), (diplomats:Entity {id: 'entity:diplomats', name: 'diplomats', anonymous: true})
CREATE (:Article {id: 'article:1', title: 'A summit'})-[:HAS]->(p:Passage {id: 'passage:1'}), (:Article {id: 'article:2', title: 'After it'})-[:HAS]->(q:Passage {id: 'passage:2'})
CREATE (a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (p)<-[:QUOTES]-(a1)-[:MADE_BY]->(officials)
CREATE (a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (q)<-[:QUOTES]-(a2)-[:MADE_BY]->(diplomats)

// The officials have no name, and whether it is Ada who agrees with them nobody knows.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The summit failed.'})
CREATE (nobody:Entity {id: 'entity:officials', name: 'officials', anonymous: true}), (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false})
CREATE (:Article {id: 'article:1', title: 'A summit'})-[:HAS]->(p:Passage {id: 'passage:1'})
CREATE (a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT'})-[:STATES]->(c)
CREATE (p)<-[:QUOTES]-(a1)-[:MADE_BY]->(nobody)
CREATE (a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'UNKNOWN'})-[:STATES]->(c)
CREATE (p)<-[:QUOTES]-(a2)-[:MADE_BY]->(ada)

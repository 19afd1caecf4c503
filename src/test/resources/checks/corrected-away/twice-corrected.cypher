// Corrected twice: what the newest version has counts.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The pier has 40 berths.'})
CREATE (newest:Article {id: 'article:3', title: 'The pier, corrected again'})-[:REVISES]->(new:Article {id: 'article:2', title: 'The pier, corrected'})
CREATE (new)-[:REVISES]->(old:Article {id: 'article:1', title: 'The pier'})
CREATE (old)-[:HAS]->(p:Passage {id: 'passage:1'})-[:ANCHORED_IN {state: 'CHANGED', exact: 'The pier has 48 berths.'}]->(new)
CREATE (p)-[:ANCHORED_IN {state: 'GONE'}]->(newest)
CREATE (a:Appearance:Superseded {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a)-[:QUOTES]->(p)

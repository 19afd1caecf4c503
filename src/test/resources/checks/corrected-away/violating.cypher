// The correction has other words for one claim and none for the other.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The pier has 40 berths.'})
CREATE (d:Claim {id: 'claim:b', slot: 'slot:b', predicate: 'open', text: 'The ferry sank.'})
CREATE (new:Article {id: 'article:2', title: 'The pier, corrected'})-[:REVISES]->(old:Article {id: 'article:1', title: 'The pier'})
CREATE (old)-[:HAS]->(p:Passage {id: 'passage:1'})-[:ANCHORED_IN {state: 'CHANGED', exact: 'The pier has 48 berths.'}]->(new)
CREATE (old)-[:HAS]->(q:Passage {id: 'passage:2'})-[:ANCHORED_IN {state: 'GONE'}]->(new)
CREATE (:Appearance:Superseded {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (:Appearance:Superseded {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(d)
WITH p, q
MATCH (a:Appearance {id: 'appearance:1'}) MATCH (b:Appearance {id: 'appearance:2'})
CREATE (a)-[:QUOTES]->(p) CREATE (b)-[:QUOTES]->(q)

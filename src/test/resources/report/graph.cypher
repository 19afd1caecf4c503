CREATE (tide:Source {id: 'source:tide', name: 'The Daily Tide'})
CREATE (tide)-[:PUBLISHED]->(opens:Article {id: 'article:1', title: 'Harbour opens', publishedFrom: date('2024-03-01'),
  publishedTo: date('2024-03-01'), publishedText: '2024-03-01', publishedBasis: 'GIVEN', publishedReason: 'front matter'})
CREATE (tide)-[:PUBLISHED]->(about:Article {id: 'article:2', title: 'About the port', publishedText: '../..',
  publishedBasis: 'UNKNOWN', publishedReason: 'no dateline'})
CREATE (ana:Entity {id: 'entity:ana', name: 'Ana Reed', type: 'PERSON'})
CREATE (open:Claim {id: 'claim:open', text: 'The port is open.', predicate: 'state', slot: 's'})
CREATE (closed:Claim {id: 'claim:closed', text: 'The port is closed.', predicate: 'state', slot: 's'})
CREATE (dolphins:Claim:Unchecked {id: 'claim:dolphins', text: 'Dolphins returned.', predicate: 'open', slot: 'd'})
CREATE (opens)-[:HAS]->(p1:Passage {id: 'passage:1', start: 4, end: 16, exact: 'port is open'})
CREATE (about)-[:HAS]->(p2:Passage {id: 'passage:2', start: 4, end: 18, exact: 'port is closed'})
CREATE (about)-[:HAS]->(p3:Passage {id: 'passage:3', start: 30, end: 47, exact: 'dolphins returned'})
CREATE (about)-[:PASSED_OVER {reason: 'a question'}]->(:Passage {id: 'passage:4', start: 50, end: 59, exact: 'Who knows'})
CREATE (ana)<-[:MADE_BY]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT', confidence: 'MEDIUM',
  holdsText: '2024-03-01'})-[:QUOTES]->(p1), (a1)-[:STATES]->(open)
CREATE (tide)<-[:MADE_BY]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT', confidence: 'MEDIUM',
  holdsText: '../..'})-[:QUOTES]->(p2), (a2)-[:STATES]->(closed)
CREATE (tide)<-[:MADE_BY]-(a3:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT', confidence: 'MEDIUM',
  holdsText: '../..'})-[:QUOTES]->(p3), (a3)-[:STATES]->(dolphins)
MERGE (k:Check {id: 'single-value-at-a-time'})
  SET k += {title: 'Two values', kind: 'CONTRADICTION', severity: 'MAJOR', problem: 'Two.', remedy: 'Look.'}
CREATE (k)-[:FAILED_ON {problem: 'out of time'}]->(dolphins)
WITH *
UNWIND [{id: 'finding:open', status: 'OPEN'}, {id: 'finding:resolved', status: 'RESOLVED'},
        {id: 'finding:waived', status: 'OPEN'}, {id: 'finding:dismissed', status: 'DISMISSED'},
        {id: 'finding:explained', status: 'OPEN', reconciliation: 'SUPERSEDED'},
        {id: 'finding:other', status: 'CONFIRMED', kind: 'PROVENANCE'}] AS row
CREATE (f:Finding {id: row.id, status: row.status, reconciliation: row.reconciliation, check: k.id,
  kind: coalesce(row.kind, k.kind), severity: k.severity, sortKey: row.id,
  message: 'Both are affirmed.', detailNames: ['gap'], detailValues: ['unknown']})-[:FOUND_BY]->(k)
CREATE (f)-[:ABOUT]->(open), (f)-[:ABOUT]->(closed)
CREATE (f)-[:CONCERNS {role: 'one'}]->(a1), (f)-[:CONCERNS {role: 'other'}]->(a2)
WITH f WHERE f.id = 'finding:waived'
CREATE (:Waiver {id: 'waiver:1', reason: 'known', until: date('9999-12-31')})-[:WAIVES]->(f)

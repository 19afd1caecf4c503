// The words are shorter than the passage says.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'Mali votes.'})
CREATE (c)<-[:STATES]-(a:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})
CREATE (a)-[:QUOTES]->(:Passage {id: 'passage:1', start: 4, end: 15, exact: 'Mali votes'})
  <-[:HAS]-(:Article {id: 'article:1', title: 'A vote', text: 'Now Mali votes.'})

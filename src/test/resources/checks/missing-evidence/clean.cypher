// Each of the two faces is two UTF-16 units, and so is the one inside the words.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'Mali votes.'})
CREATE (c)<-[:STATES]-(a:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})
CREATE (a)-[:QUOTES]->(:Passage {id: 'passage:1', start: 5, end: 19, exact: 'Mali 😀 votes.'})
  <-[:HAS]-(:Article {id: 'article:1', title: 'A vote', text: '😀😀 Mali 😀 votes.'})

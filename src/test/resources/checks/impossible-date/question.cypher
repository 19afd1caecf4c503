// Who asks is not sure of anything.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'hosts', text: 'Mali hosts the summit.'})
CREATE (c)<-[:STATES]-(a:Appearance {id: 'appearance:1', stance: 'QUESTIONS', certainty: 'CERTAIN', holdsText: '2022-10-07', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-07'), holdsTo: date('2022-10-07')})
CREATE (a)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'A summit', publishedText: '2022-10-05',
  publishedBasis: 'GIVEN', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')})

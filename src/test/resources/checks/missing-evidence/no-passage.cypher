// An appearance that quotes nothing.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'Mali votes.'})
CREATE (c)<-[:STATES]-(a:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})

// The other of the two is a speaker whom nobody names.
UNWIND [['a1', 'Staff', false], ['a2', 'staff', true]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], text: row[1] + ' left.'})-[:SUBJECT]->(e:Entity {id: row[0], type: 'GROUP', name: row[1], anonymous: row[2]})
CREATE (e)-[:NAMED]->(:Name {text: row[1]})
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + row[0], stance: 'AFFIRMS', certainty: 'CERTAIN'})

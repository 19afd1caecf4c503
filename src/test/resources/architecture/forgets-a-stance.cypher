MATCH (a:Appearance {id: $id})-[:STATES]->(c:Claim)
REMOVE c:Unchecked
REMOVE a.stance

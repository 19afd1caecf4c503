MATCH (c:Claim {id: $id})-[r:CONTRADICTS]->()
DELETE r
DETACH DELETE c

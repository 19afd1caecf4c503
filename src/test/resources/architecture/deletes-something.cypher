MATCH (f:Finding {id: $id})-[]->(x)
DELETE x

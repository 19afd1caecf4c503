// The findings that are kept about these claims, each with a hash of what it says.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)<-[:ABOUT]-(f:Finding)
RETURN f.id AS id, f.check AS check, f.status = 'RESOLVED' AS resolved, f.content AS content, collect(c.id) AS about

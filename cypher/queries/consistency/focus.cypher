// The claims to check, each with how many appearances the checks are about to see.
MATCH (c:Claim) WHERE c.id IN $focus
RETURN c.id AS id, COUNT { (c)<-[:STATES]-() } AS appearances

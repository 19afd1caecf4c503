// How much no check could judge.
RETURN COUNT { MATCH (c:Claim) WHERE c.id > '' } AS claims,
       COUNT { MATCH (c:Claim {predicate: $open}) } AS openClaims,
       COUNT { MATCH (c:Unchecked) } AS uncheckedClaims

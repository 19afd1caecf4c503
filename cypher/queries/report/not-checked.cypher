// How much no check could judge.
RETURN COUNT { MATCH (c:Claim) WHERE c.id > '' AND NOT c:Restated } AS claims,
       COUNT { MATCH (c:Claim {predicate: $open}) WHERE NOT c:Restated } AS openClaims,
       COUNT { MATCH (c:Unchecked) } AS uncheckedClaims

// These claims are compared with all that were there; what is recorded later is compared with them.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.comparedBy = $method + CASE WHEN EXISTS { (c)<-[:STATES]-(:Appearance {stance: 'DENIES'}) } THEN ' denied' ELSE '' END

// Claims with an appearance that the checks have not seen, and claims on which a check failed.
CALL () {
  MATCH (c:Unchecked) RETURN c
  UNION
  MATCH (k:Check)-[:FAILED_ON]->(c:Claim) WHERE k.id > '' RETURN c
}
RETURN c.id AS id

// Whatever the confidence in it, x counts, and so does z where it is read again; y does not where it is low.
MATCH (c:Claim)<-[:STATES]-(x:Appearance) WHERE c.id IN $focus AND NOT x:Lower AND (NOT x:Superseded OR x.supersededAt > $asOf)
  AND coalesce(x.recordedAt <= $asOf AND x.holdsFrom <= $validAt AND x.holdsTo >= $validAt, true)
MATCH (c)<-[:STATES]-(y:Appearance) WHERE NOT y:Low
MATCH (z:Appearance)-[:STATES]->(c) WHERE NOT z:Low
  AND coalesce(z.recordedAt <= $asOf AND z.holdsFrom <= $validAt AND z.holdsTo >= $validAt, true)
CALL (c) {
  MATCH (z:Appearance)-[:STATES]->(c)
  WHERE coalesce(z.recordedAt <= $asOf AND z.holdsFrom <= $validAt AND z.holdsTo >= $validAt, true)
  RETURN count(z) AS again
}
RETURN c.id

// The present is not all there is: y counts as of a time, x, z and the one without a name do not.
MATCH (c:Claim)<-[:STATES]-(x:!Superseded {stance: 'AFFIRMS'}) WHERE c.id IN $focus
MATCH (c)<-[:STATES]-(y:Appearance) WHERE (NOT y:Superseded OR y.supersededAt > $asOf)
  AND coalesce(y.recordedAt <= $asOf AND y.holdsFrom <= $validAt AND y.holdsTo >= $validAt, true)
  AND EXISTS { (c)<-[:STATES]-(:Appearance {stance: 'DENIES'}) }
MATCH (z:Appearance)-[:STATES]->(c) WHERE z <> x
RETURN c.id

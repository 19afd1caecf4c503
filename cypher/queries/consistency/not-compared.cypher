// The claims that this method has not compared, or not since somebody denied them first, without those that need their article: they are compared with nothing.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated AND c.article IS NULL AND coalesce(c.comparedBy <> $method
  + CASE WHEN EXISTS { (c)<-[:STATES]-(:Appearance {stance: 'DENIES'}) } THEN ' denied' ELSE '' END, true)
RETURN DISTINCT c.id AS id ORDER BY id

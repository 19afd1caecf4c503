// The appearances that checks look at one by one: those of the claims that no check has seen, and all of a claim where
// something else may have changed or a check failed, for every check, or for those that found something about it.
MATCH (c:Claim) WHERE c.id IN $focus
WITH c, CASE WHEN $whole OR NOT c:Unchecked OR EXISTS { (c)<-[:FAILED_ON]-(:Check) } THEN $checks
  ELSE COLLECT { MATCH (c)<-[:ABOUT]-(f:Finding) WHERE f.check IN $checks AND f.status <> 'RESOLVED' RETURN DISTINCT f.check } END AS whole
MATCH (c)<-[:STATES]-(s:Appearance) WHERE whole <> [] OR s:Unseen
WITH c, whole, CASE WHEN s:Unseen THEN s.id END AS unseen, CASE WHEN NOT s:Unseen THEN s.id END AS seen
RETURN c.id AS claim, whole, collect(unseen) AS unseen, collect(seen) AS seen

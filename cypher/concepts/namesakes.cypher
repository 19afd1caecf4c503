// id: namesakes
// title: Gives every name a key that its other spellings share: without case, accents, titles, legal forms and order.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:SUBJECT|VALUE|QUALIFIED_BY]->(e:Entity)-[:NAMED]->(n:Name)
WITH DISTINCT e, n
CALL (n) {
  WITH n WHERE n.key IS NULL
  WITH n, split(reduce(t = '', ch IN split(normalize(toLower(n.text), NFKD), '') | t + CASE
    WHEN ch =~ '[\\p{L}\\p{N}]' THEN ch WHEN ch =~ '[\\p{M}.\'’]' THEN '' ELSE ' ' END), ' ') AS words
  WITH n, [w IN words WHERE w <> '' AND NOT w IN ['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'president',
    'chancellor', 'king', 'queen', 'prince', 'princess', 'general', 'senator', 'the', 'inc', 'ltd', 'llc', 'plc', 'gmbh', 'ag', 'corp',
    'corporation', 'co', 'company', 'limited']] AS words
  SET n.key = reduce(t = '', w IN COLLECT { UNWIND words AS w RETURN w ORDER BY w } | t + w + ' '), n.words = size(words),
    n.initial = size(words[0]) = 1, n.short = CASE WHEN size(words) > 1 THEN left(words[0], 1) + ' ' + words[-1] END
}
// Where others have the name: what stands for them in a finding may be another claim by now.
CALL (e, n) { // the two rules of the check duplicate-entity
  MATCH (m:Name {key: n.key}) WHERE e.type <> 'PERSON' OR n.words > 1 RETURN m
  UNION
  MATCH (m:Name {short: n.short}) WHERE e.type = 'PERSON' AND n.initial <> m.initial RETURN m
}
MATCH (o:Entity)-[:NAMED]->(m) WHERE o.id <> e.id AND o.type = e.type AND NOT coalesce(e.anonymous OR o.anonymous, false)
UNWIND [e, o] AS one
WITH DISTINCT one
CALL (one) {
  MATCH (x:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(one) WHERE NOT x:Restated RETURN x ORDER BY x.id LIMIT 1
  UNION
  MATCH (x:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(one) WHERE EXISTS { (x)<-[:ABOUT]-(:Finding {check: 'duplicate-entity'}) } RETURN x
}
RETURN DISTINCT x.id AS claim

// What these claims say, and what kind of value they give to which question. A claim worded by its predicate has the words that
// were said too, where they say this claim only; one that somebody denies has the words of the denial.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.text AS text, c.slot AS slot, c.predicate AS predicate, c.valueType AS valueType,
  CASE WHEN c.predicate <> $open THEN head(COLLECT {
    MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(p:Passage)
    WHERE NOT s:Low AND COUNT { (p)<-[:QUOTES]-(:Appearance)-[:STATES]->(o:Claim) WHERE o.id <> c.id } = 0
    RETURN p.exact ORDER BY s.id LIMIT 1
  }) END AS said,
  head(COLLECT {
    MATCH (c)<-[:STATES]-(s:Appearance {stance: 'DENIES'})-[:QUOTES]->(p:Passage) WHERE NOT s:Low RETURN p.exact ORDER BY s.id LIMIT 1
  }) AS denial

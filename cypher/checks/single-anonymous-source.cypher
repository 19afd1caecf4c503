// id: single-anonymous-source
// title: Only one speaker, and nobody knows who
// kind: PROVENANCE
// severity: MINOR
// problem: The only one to affirm the claim is a speaker nobody named.
// remedy: Find a second source, or the name behind the first, before relying on it.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)<-[:STATES]-(s:!Superseded {stance: 'AFFIRMS'})
WITH c, collect(s) AS affirming WHERE size(affirming) = 1
WITH c, affirming[0] AS s
MATCH (s)-[:MADE_BY]->(who:Entity {anonymous: true})
OPTIONAL MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
RETURN [c.id] AS subject, null AS reconciliation, [{id: s.id, role: 'ONLY_SOURCE'}] AS concerns,
  {speaker: who.name, article: a.title, affirming: 1,
    message: 'Only “' + who.name + '”' + coalesce(' in “' + a.title + '”', '') + ' affirms this: “' + c.text
      + '”'} AS detail

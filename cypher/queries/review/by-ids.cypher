// Reviews in the order of the ids.
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Review {id: $ids[place]})-[:REVIEWS]->(c:Claim)
RETURN r.id AS id, c.id AS claim, r.verdict AS verdict, r.label AS label, r.by AS by, r.note AS note,
  r.recordedAt AS recordedAt
ORDER BY place

// What became of each saying under another date of its article: NEW; the SAME; MOVED, of another time now; or GONE, because
// it had been withdrawn, corrected away or told of another entity. `was` is what is recorded of it.
UNWIND $rows AS row
OPTIONAL MATCH (:Passage {id: row.passage})<-[:QUOTES]-(a:Appearance)-[:STATES]->(:Claim {id: row.claim})
WHERE a.stance = row.properties.stance AND a.certainty = row.properties.certainty
  AND EXISTS { (a)-[:MADE_BY]->(w) WHERE w.id = row.claimant }
WITH row, a ORDER BY a:Superseded, a.recordedAt DESC, a.id
WITH row, head(collect(a)) AS a
RETURN row.id AS id, a.id AS was, CASE WHEN a IS NULL THEN 'NEW' WHEN a:Superseded THEN 'GONE'
  WHEN [a.holdsText, a.holdsBasis, a.holdsReason]
    = [row.properties.holdsText, row.properties.holdsBasis, row.properties.holdsReason] THEN 'SAME' ELSE 'MOVED' END AS fate

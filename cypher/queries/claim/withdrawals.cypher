// Who took appearances back, and why.
UNWIND $ids AS id
MATCH (:Appearance {id: id})<-[:WITHDRAWS]-(w:Withdrawal) WHERE coalesce(w.recordedAt <= $asOf, true)
WITH id, w ORDER BY w.recordedAt, w.id
RETURN id AS appearance, head(collect(w {.*})) AS withdrawal

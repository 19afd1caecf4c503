// The claims that say of a kept entity what others say of a merged one.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[r:RESTATES]-(now:Claim) WHERE coalesce(r.recordedAt <= $asOf, true)
RETURN id AS claim, now.id AS restated

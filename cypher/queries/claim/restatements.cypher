// The claims that say of a kept entity what others say of a merged one.
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:RESTATES]-(now:Claim)
RETURN id AS claim, now.id AS restated

// Findings that the checks returned again, and that say the same as before.
UNWIND $ids AS id
MATCH (f:Finding {id: id})
SET f.lastSeen = $now

// Waits for the lock on the turn of that name and keeps it until the transaction ends, or its process does.
MERGE (t:Turn {name: $name})
SET t.takenAt = $now, t.number = coalesce(t.number, 0) + 1
RETURN t.number AS number

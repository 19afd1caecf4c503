// Gives the new events of findings their numbers, which follow one another in the order of their commits: the lock on the turn
// is kept until the transaction ends. A finding has the number of its newest event.
MERGE (t:Turn {name: 'findings'})
SET t.takenAt = $now
WITH t
MATCH (f:Finding) WHERE f.id IN $ids
MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.number IS NULL
WITH t, f, e ORDER BY e.at, f.id
WITH t, coalesce(t.last, 0) AS before, collect([f, e]) AS pairs
SET t.last = before + size(pairs)
WITH before, pairs
UNWIND range(0, size(pairs) - 1) AS place
WITH before + place + 1 AS number, pairs[place][0] AS f, pairs[place][1] AS e
SET e.number = number, f.changed = number

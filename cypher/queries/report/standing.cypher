// How all findings stand, counted along an index; those that somebody leaves are few, and taken off after.
UNWIND $kinds AS kind
UNWIND ['OPEN', 'CONFIRMED', 'DISMISSED'] AS status
CALL (kind, status) {
  MATCH (f:Finding) USING INDEX f:Finding(kind, status)
  WHERE f.kind = kind AND f.status = status RETURN count(f) AS found
}
CALL (kind, status) {
  MATCH (f:Finding) USING INDEX f:Finding(kind, status, reconciliation)
  WHERE f.kind = kind AND f.status = status AND f.reconciliation IS NOT NULL RETURN count(f) AS explained
}
WITH sum(explained) AS reconciled, sum(CASE status WHEN 'DISMISSED' THEN found - explained ELSE 0 END) AS dismissed,
     sum(CASE WHEN status <> 'DISMISSED' AND kind = 'CONTRADICTION' THEN found - explained ELSE 0 END) AS contradictions,
     sum(CASE WHEN status <> 'DISMISSED' AND kind = 'SUGGESTION' THEN found - explained ELSE 0 END) AS suggestions,
     sum(CASE WHEN status <> 'DISMISSED' AND NOT kind IN ['CONTRADICTION', 'SUGGESTION'] THEN found - explained ELSE 0 END) AS others
OPTIONAL MATCH (w:Waiver)-[:WAIVES]->(f) USING INDEX w:Waiver(id)
WHERE w.id > '' AND coalesce(w.until >= $today, true) AND f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NULL
WITH reconciled, dismissed, contradictions, suggestions, others, collect(DISTINCT f) AS left
WITH *, size([f IN left WHERE f.kind = 'CONTRADICTION']) AS contradictionsLeft, size([f IN left WHERE f.kind = 'SUGGESTION']) AS suggestionsLeft
RETURN contradictions - contradictionsLeft AS contradictions, reconciled,
       suggestions - suggestionsLeft AS suggestions, others - size(left) + contradictionsLeft + suggestionsLeft AS others, dismissed + size(left) AS setAside

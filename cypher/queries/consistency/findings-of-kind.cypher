// One page of the findings of one kind that a filter leaves, worst first, read along the index.
MATCH (f:Finding) WHERE f.kind = $kind AND f.sortKey > $after AND f.status IN $status
  AND ($check IS NULL OR f.check = $check) AND ($severity IS NULL OR f.severity = $severity)
  AND ($reconciled IS NULL OR $reconciled = (f.reconciliation IS NOT NULL))
  AND ($firstSeenAfter IS NULL OR f.firstSeen > $firstSeenAfter)
RETURN f.id AS id, f.sortKey AS key ORDER BY f.kind ASC, f.sortKey ASC LIMIT $limit

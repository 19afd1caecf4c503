// How the findings that a filter leaves stood at another time, reached from the narrowest thing the filter names.
CALL () {
  MATCH (f:Finding) WHERE f.sortKey > '' RETURN f /* start */
}
WITH DISTINCT f WHERE f.firstSeen <= $asOf
WITH f, coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) AS s
WITH f, s, {} AS k /* known */ WHERE true /* filter */
WITH f.kind = 'CONTRADICTION' AS contradiction, f.kind = 'SUGGESTION' AS suggestion, s.reconciliation IS NOT NULL AS explained,
     k.status = 'DISMISSED' OR EXISTS { (w:Waiver)-[:WAIVES]->(f) WHERE coalesce(w.until >= $today, true) AND w.recordedAt <= $asOf } AS left,
     count(f) AS found
RETURN sum(CASE WHEN contradiction AND NOT explained AND NOT left THEN found ELSE 0 END) AS contradictions,
       sum(CASE WHEN explained THEN found ELSE 0 END) AS reconciled,
       sum(CASE WHEN suggestion AND NOT explained AND NOT left THEN found ELSE 0 END) AS suggestions,
       sum(CASE WHEN NOT contradiction AND NOT suggestion AND NOT explained AND NOT left THEN found ELSE 0 END) AS others,
       sum(CASE WHEN left AND NOT explained THEN found ELSE 0 END) AS setAside

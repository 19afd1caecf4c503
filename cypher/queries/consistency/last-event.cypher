// The number of the newest event of any finding.
MATCH (t:Turn {name: 'findings'})
RETURN coalesce(t.last, 0) AS last

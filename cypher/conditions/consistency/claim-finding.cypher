// What a claim can be filtered by of a finding f about it, $it being what is asked for.

// holds: check
f.check = $it
// start 5: check
MATCH (:Check {id: $it})<-[:FOUND_BY]-(f:Finding) RETURN f

// holds: severity
f.severity = $it
// start 7: severity = CRITICAL
MATCH (f:Finding) WHERE f.sortKey STARTS WITH '0' AND f.severity = $it RETURN f
// start 7: severity = MAJOR
MATCH (f:Finding) WHERE f.sortKey STARTS WITH '1' AND f.severity = $it RETURN f

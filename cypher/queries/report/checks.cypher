// Every check there is.
MATCH (k:Check) WHERE k.id > ''
RETURN k {.id, .title, .kind, .severity, .problem, .remedy} AS check
ORDER BY k.id

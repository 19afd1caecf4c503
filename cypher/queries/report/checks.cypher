// Every check in use.
MATCH (k:Check) WHERE k.id > '' AND k.retired IS NULL
RETURN k {.id, .title, .kind, .severity, .problem, .remedy} AS check
ORDER BY k.id

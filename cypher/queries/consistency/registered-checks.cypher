// What is known of the checks in use.
MATCH (k:Check) WHERE k.id > '' AND k.retired IS NULL
RETURN k {.id, .title, .kind, .severity, .problem, .remedy, .requires, .version} AS registered

// Which migrations were applied.
MATCH (m:__Neo4jMigration) RETURN m.version AS version

// How often the queue has changed; no row before it has.
MATCH (t:Turn {name: 'intake'})
RETURN coalesce(t.changes, 0) AS changes

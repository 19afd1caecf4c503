// What findings say is kept as what they said until now, where a check is about to say something else.
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
WITH f, row.properties AS now, row.concerns AS concerns, [(f)-[r:CONCERNS]->(a:Appearance) | {role: r.role, id: a.id}] AS before
WHERE [f.severity, f.message, coalesce(f.reconciliation, ''), coalesce(f.because, ''), f.detailNames, f.detailValues]
    <> [now.severity, now.message, coalesce(now.reconciliation, ''), coalesce(now.because, ''), now.detailNames, now.detailValues]
  OR size(before) <> size(concerns) OR any(one IN before WHERE NOT one IN concerns)
CREATE (f)-[:WAS]->(w:FormerFinding {finding: f.id, until: $now, severity: f.severity, message: f.message, reconciliation: f.reconciliation,
  because: f.because, detailNames: f.detailNames, detailValues: f.detailValues})
WITH f, w
MATCH (f)-[r:CONCERNS]->(a:Appearance)
CREATE (w)-[:CONCERNED {role: r.role}]->(a)

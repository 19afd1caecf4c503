// One page of the findings of some kinds that a filter leaves, in the order in which they were last found, each kind read along the index.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (f:Finding) WHERE f.kind = kind AND f.lastSeen >= datetime($from) AND [f.lastSeen, f.id] > [datetime($after[0]), $after[1]]
  WITH f, {} AS k /* known */ WHERE true /* filter */
  RETURN f ORDER BY f.kind ASC, f.lastSeen ASC, f.id ASC LIMIT $limit
}
WITH f ORDER BY f.lastSeen ASC, f.id ASC LIMIT $limit
WITH collect({key: [toString(f.lastSeen), f.id], id: f.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  UNWIND $kinds AS kind
  MATCH (f:Finding) WHERE f.kind = kind AND f.sortKey > '' WITH f, {} AS k /* known */ WHERE true /* filter */ RETURN f
} END AS total

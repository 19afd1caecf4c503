// The claims that tell of killed or injured and were not read for it by this method, or were told again since.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated
  AND (c.predicate = 'casualties' OR c.text =~ '(?is).*\\b(kill|die|dead|death toll|perish|slain|martyr|injur|wound|hurt).*')
  AND coalesce(c.tolled <> $method + ' ' + COUNT { (c)<-[:STATES]-() }, true)
RETURN DISTINCT c.id AS id ORDER BY id

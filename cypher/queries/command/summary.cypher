// How much there is, for one line at the start.
RETURN {
  articles: COUNT { (:Article) },
  claims: COUNT { (:Claim&!Restated) },
  appearances: COUNT { (:Appearance&!Restated) },
  open: COUNT { MATCH (f:Contradiction) WHERE f.status IN ['OPEN', 'CONFIRMED'] AND f.reconciliation IS NULL },
  reconciled: COUNT { MATCH (f:Contradiction) WHERE f.status <> 'RESOLVED' AND f.reconciliation IS NOT NULL }
} AS summary

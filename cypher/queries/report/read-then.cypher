// How much had been read at another time, counted along the indexes.
RETURN COUNT { MATCH (a:Article) WHERE a.recordedAt <= $asOf } AS articles,
  COUNT { MATCH (c:Claim) WHERE c.recordedAt <= $asOf AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE again.recordedAt <= $asOf } } AS claims,
  COUNT { MATCH (a:Appearance) WHERE a.id > '' AND a.recordedAt <= $asOf AND (NOT a:Restated OR a.supersededAt > $asOf) } AS appearances

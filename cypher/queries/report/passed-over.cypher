// Why passages gave no claim, the commonest reason first.
MATCH (:Article)-[o:PASSED_OVER]->(:Passage)
WITH o.reason AS reason, count(*) AS passages
RETURN {reason: reason, passages: passages} AS passedOver
ORDER BY passages DESC, reason

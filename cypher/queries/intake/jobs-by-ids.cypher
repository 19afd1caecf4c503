// Jobs, in the order of the ids.
UNWIND range(0, size($ids) - 1) AS at
MATCH (j:IntakeJob {id: $ids[at]})
RETURN j {.*} AS job ORDER BY at

// The checks that look at the day have looked at all claims on this one.
MERGE (t:Turn {name: 'today'})
SET t.takenAt = $at

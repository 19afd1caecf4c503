// The day on which all claims were last looked at by the checks that look at the day.
MATCH (t:Turn {name: 'today'})
RETURN date(t.takenAt) AS day

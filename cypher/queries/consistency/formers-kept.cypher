// From when on it is kept what findings said before; null when that is so of all.
MATCH (t:Turn {name: 'former findings'})
RETURN t.takenAt AS since

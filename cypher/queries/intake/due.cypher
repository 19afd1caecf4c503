// Whether an article's turn has come.
RETURN EXISTS { MATCH (e:IntakeEntry) WHERE e.due <= datetime() } AS due

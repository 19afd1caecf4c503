// Ends the leases of a holder: whoever asks next gets the articles.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime()
WITH t
UNWIND $ids AS id
MATCH (e:IntakeEntry {id: id}) WHERE e.holder = $holder
SET e.due = datetime()
REMOVE e.holder

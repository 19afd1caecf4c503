// Begins the leases of a holder anew.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime()
WITH t
UNWIND $ids AS id
MATCH (e:IntakeEntry {id: id}) WHERE e.holder = $holder
SET e.due = datetime() + duration({seconds: $lease})

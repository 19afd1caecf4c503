// Takes away the events and tellings among these that nothing is part of any more, and that no person decided on.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Event {id: id}) WHERE NOT EXISTS { (e)--() }
  DELETE e
}
CALL (id) {
  MATCH (t:Telling {id: id}) WHERE NOT EXISTS { (t)--() }
  DELETE t
}

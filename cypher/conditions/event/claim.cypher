// What claims can be filtered by of events: c is the claim, k what is known of it, $it what is asked for.

// known: k.events
COLLECT { MATCH (c)-[:PART_OF]->(:Event)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e.id }
// holds: event
$it IN k.events
// start 0: event
MATCH (:Event {id: $it})-[:MERGED_INTO*0..]-(m:Event) MATCH (m)<-[:PART_OF]-(c:Claim) RETURN DISTINCT c

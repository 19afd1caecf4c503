// What appearances can be filtered by of events: a is the appearance, s what is known of it, $it what is asked for.

// known: s.events
COLLECT { MATCH (a)-[:STATES]->(:Claim)-[p:PART_OF]->(m:Event) WHERE m.day = a.holdsTo
    AND EXISTS { (a)-[:QUOTES]->(:Passage)<-[:HAS]-(:Article {id: p.article}) }
  MATCH (m)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e.id }
// holds: event
$it IN s.events
// start 0: event
MATCH (:Event {id: $it})-[:MERGED_INTO*0..]-(m:Event) MATCH (m)<-[:PART_OF]-(:Claim)<-[:STATES]-(a:Appearance) RETURN DISTINCT a

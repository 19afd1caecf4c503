// What events can be filtered by: e is the event, k what is known of it besides, $it what the filter asks for. What was merged into an
// event belongs to it.

// holds: kind
e.kind = $it

// known: k.places
[(e)-[:MERGED_INTO*0..]-(m:Event) | m.placeKey]
// holds: place
$it IN k.places
// start 3: place
MATCH (m:Event {placeKey: $it}) MATCH (m)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e

// known: k.days
[(e)-[:MERGED_INTO*0..]-(m:Event) | m.day]
// holds: from
any(day IN k.days WHERE day >= $it)
// holds: to
any(day IN k.days WHERE day <= $it)

// holds: claim
EXISTS { (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(:Claim {id: $it}) }
// start 1: claim
MATCH (:Claim {id: $it})-[:PART_OF]->(m:Event) MATCH (m)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e

// holds: article
EXISTS { (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF {article: $it}]-(:Claim) }
// start 2: article
MATCH (:Article {id: $it})-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)-[:STATES]->(:Claim)-[p:PART_OF]->(m:Event) WHERE p.article = $it MATCH (m)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e

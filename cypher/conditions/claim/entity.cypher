// What entities can be filtered by: e is the entity, k what is known of it besides, $it what the filter asks for.

// holds: type
e.type = $it

// known: k.names
[(e)-[m:NAMED]->(n:Name) WHERE coalesce(m.recordedAt <= $asOf, true) | toLower(n.text)]
// holds: name
any(name IN k.names WHERE name CONTAINS toLower($it))

// holds: anonymous
coalesce(e.anonymous, false) = $it

// What findings can be filtered by: f is the finding, s what it says (itself, or what it was then), k what is known of it besides, $it what
// the filter asks for.

// holds: reconciled
$it = (s.reconciliation IS NOT NULL)

// known: k.status
CASE WHEN $asOf IS NULL THEN f.status ELSE coalesce(head(COLLECT {
    MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.at <= $asOf RETURN e.to ORDER BY e.at DESC, e.number DESC LIMIT 1 }), f.status) END
// holds: status
k.status IN $it
// facet: statuses
[k.status]

// holds: check
f.check = $it
// start 8: check
MATCH (f:Finding {check: $it}) WHERE f.sortKey > '' RETURN f
// facet: checks
[f.check]

// holds: severity
s.severity = $it
// facet: severities
[s.severity]

// holds: kind
f.kind = $it
// facet: kinds
[f.kind]
// start 9: kind
MATCH (f:Finding {kind: $it}) WHERE f.sortKey > '' RETURN f

// holds: text
toLower(s.message) CONTAINS toLower($it)

// holds: firstSeenAfter
f.firstSeen > $it

// holds: firstSeen
($it.from IS NULL OR f.firstSeen >= $it.from) AND ($it.to IS NULL OR f.firstSeen <= $it.to)

// known: k.claims
[(f)-[:ABOUT]->(c:Claim) | c.id]
// holds: claim
$it IN k.claims
// start 1: claim
MATCH (:Claim {id: $it})<-[:ABOUT]-(f:Finding) RETURN f

// known: k.events
COLLECT { MATCH (f)-[:ABOUT]->(:Claim)-[:PART_OF]->(:Event)-[:MERGED_INTO*0..]-(e:Event) RETURN DISTINCT e.id }
// holds: event
$it IN k.events
// start 0: event
MATCH (:Event {id: $it})-[:MERGED_INTO*0..]-(m:Event) MATCH (m)<-[:PART_OF]-(:Claim)<-[:ABOUT]-(f:Finding) RETURN DISTINCT f

// known: k.articles
[(s)-[:CONCERNS|CONCERNED]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article) | r.id]
// holds: article
$it IN k.articles
// start 2: article
MATCH (:Article {id: $it})-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)<-[:CONCERNS|CONCERNED]-(w) MATCH (f:Finding {id: coalesce(w.finding, w.id)}) RETURN f

// known: k.entities
[(f)-[:ABOUT]->(:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(e) | e.id]
// known: k.speakers
[(s)-[:CONCERNS|CONCERNED]->(:Appearance)-[:MADE_BY]->(w:Entity) | w.id]
// holds: entity
$it IN k.entities OR $it IN k.speakers
// start 3: entity
CALL () { MATCH (:Entity {id: $it})<-[:SUBJECT|VALUE|QUALIFIED_BY]-(:Claim)<-[:ABOUT]-(f:Finding) RETURN f
  UNION MATCH (:Entity {id: $it})<-[:MADE_BY]-(:Appearance)<-[:CONCERNS|CONCERNED]-(w) MATCH (f:Finding {id: coalesce(w.finding, w.id)}) RETURN f } RETURN f

// known: k.predicates
[(f)-[:ABOUT]->(c:Claim) | c.predicate]
// holds: predicate
$it IN k.predicates

// known: k.contexts
[(f)-[:ABOUT]->(c:Claim) | c.context]
// holds: context
$it IN k.contexts

// known: k.confidences
[(s)-[:CONCERNS|CONCERNED]->(a:Appearance) | a.confidence]
// holds: confidence
$it IN k.confidences

// known: k.bases
[(s)-[:CONCERNS|CONCERNED]->(a:Appearance) | a.speakerBasis]
// holds: speakerBasis
$it IN k.bases

// known: k.sources
[(s)-[:CONCERNS|CONCERNED]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(:Article)<-[:PUBLISHED]-(o:Source) | o.id]
// holds: source
$it IN k.sources

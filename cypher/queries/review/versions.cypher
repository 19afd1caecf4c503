// How many reviews each claim has, with those of the claims it restates.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, COUNT { (c)-[:RESTATES*0..]->(:Claim)<-[:REVIEWS]-(:Review) } AS version

// Each pair is no conflict, for the reason told.
CREATE (p:Predicate {id: 'share-of', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05, whole: 'of'})
WITH p UNWIND [
  // not more than all of it
  [{id: 'claim:a1', slot: 'slot:a1', text: 'Ghana\'s share of a is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=a|'},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Ghana', 'STATE', '7'],
  [{id: 'claim:a2', slot: 'slot:a2', text: 'Togo\'s share of a is 40 %.', number: 40.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '40 %', low: 40.0, high: 40.0, scope: 'share-of|of=a|'},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Togo', 'STATE', '8'],
  // within the tolerance
  [{id: 'claim:b1', slot: 'slot:b1', text: 'Ghana\'s share of b is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=b|'},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Ghana', 'STATE', '9'],
  [{id: 'claim:b2', slot: 'slot:b2', text: 'Togo\'s share of b is 44 %.', number: 44.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '44 %', low: 44.0, high: 44.0, scope: 'share-of|of=b|'},
    {id: 'appearance:10', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Togo', 'STATE', '10'],
  // one place may be in the other
  [{id: 'claim:d1', slot: 'slot:d1', text: 'Asia\'s share of d is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=d|'},
    {id: 'appearance:11', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Asia', 'PLACE', '11'],
  [{id: 'claim:d2', slot: 'slot:d2', text: 'Manila\'s share of d is 50 %.', number: 50.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '50 %', low: 50.0, high: 50.0, scope: 'share-of|of=d|'},
    {id: 'appearance:12', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Manila', 'PLACE', '12'],
  // a state may be in an organisation
  [{id: 'claim:e1', slot: 'slot:e1', text: 'Kenya\'s share of e is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=e|'},
    {id: 'appearance:13', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '13'],
  [{id: 'claim:e2', slot: 'slot:e2', text: 'African Union\'s share of e is 70 %.', number: 70.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '70 %', low: 70.0, high: 70.0, scope: 'share-of|of=e|'},
    {id: 'appearance:14', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'African Union', 'ORGANISATION', '14'],
  // of both together
  [{id: 'claim:f1', slot: 'slot:f1', text: 'Kenya\'s share of f is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=f|'},
    {id: 'appearance:15', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', 'both'],
  [{id: 'claim:f2', slot: 'slot:f2', text: 'Mali\'s share of f is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=f|'},
    {id: 'appearance:16', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', 'both'],
  // years lie between
  [{id: 'claim:g1', slot: 'slot:g1', text: 'Kenya\'s share of g is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=g|'},
    {id: 'appearance:17', holdsText: '2010-01-01', holdsFrom: date('2010-01-01'), holdsTo: date('2010-01-01')}, [], 'Kenya', 'STATE', '17'],
  [{id: 'claim:g2', slot: 'slot:g2', text: 'Mali\'s share of g is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=g|'},
    {id: 'appearance:18', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', '18'],
  // of no known time
  [{id: 'claim:h1', slot: 'slot:h1', text: 'Kenya\'s share of h is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=h|'},
    {id: 'appearance:19', holdsText: '../..'}, [], 'Kenya', 'STATE', '19'],
  [{id: 'claim:h2', slot: 'slot:h2', text: 'Mali\'s share of h is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=h|'},
    {id: 'appearance:20', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', '20'],
  // denied
  [{id: 'claim:i1', slot: 'slot:i1', text: 'Kenya\'s share of i is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=i|'},
    {id: 'appearance:21', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '21'],
  [{id: 'claim:i2', slot: 'slot:i2', text: 'Mali\'s share of i is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=i|'},
    {id: 'appearance:22', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'DENIES'}, [], 'Mali', 'STATE', '22'],
  // hoped for
  [{id: 'claim:j1', slot: 'slot:j1', text: 'Kenya\'s share of j is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=j|'},
    {id: 'appearance:23', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '23'],
  [{id: 'claim:j2', slot: 'slot:j2', text: 'Mali\'s share of j is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=j|'},
    {id: 'appearance:24', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'WANTED'}, [], 'Mali', 'STATE', '24'],
  // corrected since
  [{id: 'claim:k1', slot: 'slot:k1', text: 'Kenya\'s share of k is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=k|'},
    {id: 'appearance:25', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '25'],
  [{id: 'claim:k2', slot: 'slot:k2', text: 'Mali\'s share of k is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=k|'},
    {id: 'appearance:26', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded'], 'Mali', 'STATE', '26'],
  // told twice of one state
  [{id: 'claim:l1', slot: 'slot:l1', text: 'Kenya\'s share of l is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=l|'},
    {id: 'appearance:27', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '27'],
  [{id: 'claim:l2', slot: 'slot:l2', text: 'Kenya\'s share of l is 65 %.', number: 65.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '65 %', low: 65.0, high: 65.0, scope: 'share-of|of=l|'},
    {id: 'appearance:28', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '28'],
  // no share: a count
  [{id: 'claim:m1', slot: 'slot:m1', text: 'Kenya\'s share of m is 60 people.', number: 60.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '60 people', low: 60.0, high: 60.0, scope: 'share-of|of=m|'},
    {id: 'appearance:29', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '29'],
  [{id: 'claim:m2', slot: 'slot:m2', text: 'Mali\'s share of m is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=m|'},
    {id: 'appearance:30', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', '30'],
  // a bound from above adds nothing
  [{id: 'claim:n1', slot: 'slot:n1', text: 'Kenya\'s share of n is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=n|'},
    {id: 'appearance:31', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '31'],
  [{id: 'claim:n2', slot: 'slot:n2', text: 'Mali\'s share of n is 60 %.', number: 60.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '60 %', high: 60.0, scope: 'share-of|of=n|'},
    {id: 'appearance:32', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', '32'],
  // two wholes
  [{id: 'claim:o1', slot: 'slot:o1', text: 'Kenya\'s share of gold is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=gold|'},
    {id: 'appearance:33', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Kenya', 'STATE', '33'],
  [{id: 'claim:o2', slot: 'slot:o2', text: 'Mali\'s share of tin is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=tin|'},
    {id: 'appearance:34', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Mali', 'STATE', '34'],
  // denied, and more than all of it
  [{id: 'claim:p1', slot: 'slot:p1', text: 'Kenya\'s share of p is 120 %.', number: 120.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '120 %', low: 120.0, high: 120.0, scope: 'share-of|of=p|'},
    {id: 'appearance:35', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'DENIES'}, [], 'Kenya', 'STATE', '35']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share-of'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, s, row
MERGE (e:Entity {id: 'entity:' + row[3], name: row[3], type: row[4]})
MERGE (c)-[:SUBJECT]->(e)
MERGE (g:Passage {id: 'passage:' + row[5]})
MERGE (s)-[:QUOTES]->(g)

// id: impossible-date
// title: Said to be so before it could be
// kind: RECORD
// severity: MAJOR
// problem: An article is sure of something that holds only after the article was published.
// remedy: Look at the date of the article and at the passage; one of the two was read wrongly, or it is a forecast.
// focus: appearances
MATCH (s:Appearance) WHERE s.id IN $focus
MATCH (s)-[:QUOTES]->()<-[:HAS]-(a) WHERE s.holdsFrom > a.publishedTo
MATCH (s)-[:STATES]->(c) // few are left to be asked the rest
WHERE s.certainty = 'CERTAIN' AND s.stance <> 'QUESTIONS' AND s.holdsBasis <> 'UNKNOWN'
  AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
WITH c, s, a, duration.inDays(a.publishedTo, s.holdsFrom).days AS days ORDER BY days DESC, s.id
WITH c, collect({id: s.id, days: days}) AS met, collect(s)[0] AS s, collect(a)[0] AS a
WITH c, met, {title: a.title, says: s.holdsText, published: a.publishedText, days: met[0].days} AS m
RETURN [c.id] AS subject, null AS reconciliation, [q IN met | {id: q.id, role: 'TOO_EARLY'}] AS concerns,
  {article: m.title, published: m.published, holds: m.says, days: m.days,
    message: '“' + m.title + '” was published ' + m.published + ' and is sure of something that holds ' + m.says + ', '
      + m.days + ' days later: “' + c.text + '”'} AS detail

// One page of the articles that a filter leaves, reached from the narrowest thing it names, and sorted.
CALL () {
  MATCH (a:Article) WHERE a.sortTitle >= '' RETURN a /* start */
}
WITH DISTINCT a WHERE coalesce(a.recordedAt <= $asOf, true)
WITH a, {} AS k /* known */ WHERE true /* filter */
WITH a, CASE $order WHEN 'TITLE' THEN a.sortTitle WHEN 'RECORDED_AT' THEN a.recordedAt ELSE coalesce(head(COLLECT {
    MATCH (a)<-[:DATES]-(d:Dating) WHERE d.recordedAt <= $asOf
    RETURN coalesce(d.publishedFrom, d.publishedTo, date('9999-12-31')) ORDER BY d.recordedAt DESC, d.id LIMIT 1 }), a.sortPublished) END AS place
WITH collect({key: [place, a.id], id: a.id}) AS found, CASE $order WHEN 'TITLE' THEN $after
  WHEN 'RECORDED_AT' THEN [datetime($after[0]), $after[1]] ELSE [date($after[0]), $after[1]] END AS behind
CALL (found, behind) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > behind
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: [part IN key | toString(part)], id: row.id}) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total

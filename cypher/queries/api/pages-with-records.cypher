// Pages, and what has the ids on them, in one message: lists is a map for each row of the first statement, which Records puts in
// with what it returns, as it does the second, which reads ids.
CALL () {
  RETURN [] AS page /* pages */
}
WITH collect({page: page} /* list */) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list.page AS entry
  WITH collect(DISTINCT entry.id) AS ids
  CALL (ids) {
    UNWIND ids AS record RETURN record /* records */
  }
  RETURN collect({record: record} /* record */) AS records
}
RETURN lists, records

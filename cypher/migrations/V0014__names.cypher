// The names of labels, relationships and properties that statements use. A plan made before a name is known is thrown away
// when it first comes up: in a new graph each of some thirty checks would be planned again and again.
UNWIND [
  'Appearance', 'Article', 'Band', 'Check', 'Claim', 'Contradiction', 'Dating', 'Entity', 'Extraction', 'Finding',
  'FindingEvent', 'Likened', 'Meaning', 'Name', 'Origin', 'Passage', 'Predicate', 'Restated', 'Review', 'Source',
  'Superseded', 'Turn', 'Unchecked', 'Waiver', 'Withdrawal'] AS label
CALL db.createLabel(label);
UNWIND [
  'ABOUT', 'ANCHORED_IN', 'COMPARED', 'CONCERNS', 'CONTRADICTS', 'COPIES', 'DATES', 'ENTAILS', 'EXTRACTED_IN',
  'FAILED_ON', 'FOUND_BY', 'FROM_ORIGIN', 'HAD', 'HAS', 'IN_BAND', 'MADE_BY', 'MEANS', 'MERGED_INTO', 'NAMED',
  'NEARLY', 'PASSED_OVER', 'PUBLISHED', 'QUALIFIED_BY', 'QUOTES', 'RELAYED_BY', 'RESTATES', 'RESTS_ON', 'REVIEWS',
  'REVISES', 'STATES', 'SUBJECT', 'SUPERSEDED_BY', 'USES', 'VALUE', 'WAIVES', 'WITHDRAWS'] AS type
CALL db.createRelationshipType(type);
UNWIND [
  'a', 'aSide', 'adversarial', 'affirmed', 'affirmedBy', 'affirming', 'again', 'alike', 'allowed', 'anonymous',
  'apart', 'apartDays', 'appearances', 'article', 'articles', 'asymmetric', 'at', 'atLeast', 'atMost', 'b', 'basis',
  'because', 'before', 'beside', 'by', 'c', 'canonicalUri', 'cardinality', 'caughtUp', 'certainty', 'check',
  'checkedAt', 'cites', 'claim', 'claimant', 'claims', 'closure', 'comparedBy', 'comparison', 'concerns', 'conflict',
  'copies', 'copy', 'counted', 'countedBy', 'counting', 'counts', 'd', 'dateFrom', 'dateTo', 'days', 'denied',
  'deniedBy', 'detailNames', 'detailValues', 'differ', 'difference', 'e', 'earlier', 'earlierTime', 'end',
  'entailedBy', 'entailingClaim', 'entity', 'exact', 'expectedType', 'extra', 'extractor', 'f', 'failure', 'finding',
  'findings', 'first', 'firstSeen', 'found', 'from', 'g', 'gap', 'gapDays', 'happensOnce', 'high', 'higher',
  'higherCounts', 'higherFrom', 'holds', 'holdsBasis', 'holdsFrom', 'holdsReason', 'holdsText', 'holdsTo', 'i', 'id',
  'ids', 'impartialStates', 'index', 'into', 'inverse', 'is', 'isNew', 'item', 'items', 'k', 'kept', 'key', 'kind',
  'known', 'label', 'last', 'lastSeen', 'lastsDays', 'later', 'laterTime', 'limit', 'listed', 'low', 'lower',
  'lowerCounts', 'lowerUntil', 'm', 'measure', 'members', 'merged', 'message', 'method', 'missing', 'model',
  'modelLabels', 'modelScores', 'moves', 'n', 'name', 'named', 'names', 'newer', 'newest', 'noSide', 'none', 'note',
  'now', 'number', 'o', 'old', 'older', 'one', 'oneAt', 'oneBasis', 'oneBy', 'oneMeasured', 'oneReason', 'oneStance',
  'oneTime', 'oneValue', 'onlyOne', 'onlyOther', 'open', 'ordinalWithin', 'origins', 'other', 'otherAt',
  'otherBasis', 'otherBy', 'otherMeasured', 'otherReason', 'otherStance', 'otherTime', 'otherValue', 'overlap',
  'ownVoice', 'p', 'pairs', 'paper', 'passage', 'passages', 'predicate', 'prefix', 'problem', 'properties',
  'published', 'publishedBasis', 'publishedFrom', 'publishedReason', 'publishedText', 'publishedTo', 'publishers',
  'q', 'qualifierNames', 'qualifierTexts', 'qualifiers', 'r', 'reason', 'reasons', 'reconciled', 'reconciliation',
  'recordedAt', 'relation', 'relayedBy', 'reliability', 'remedy', 'requires', 'restated', 'rests', 'retired',
  'reviewer', 'revisedBy', 'role', 's', 'said', 'saidIn', 'says', 'scope', 'score', 'severity', 'side', 'sides',
  'similarity', 'since', 'slot', 'sortKey', 'source', 'span', 'spanDays', 'speaker', 'speakers', 'stabilityDays',
  'stance', 'stances', 'start', 'state', 'states', 'status', 'steps', 'subject', 'suffix', 'supersededAt',
  'symmetric', 't', 'taken', 'takenAt', 'text', 'textHash', 'through', 'title', 'to', 'together', 'told', 'toldIn',
  'tolerance', 'topic', 'type', 'u', 'undated', 'unit', 'unprepared', 'until', 'uri', 'v', 'valueKey', 'valueText',
  'valueType', 'values', 'vector', 'verdict', 'version', 'voice', 'w', 'waiver', 'waivers', 'war', 'was', 'way',
  'who', 'whole', 'why', 'within', 'withinOneArticle', 'words', 'wrong', 'x', 'y'] AS property
CALL db.createProperty(property);

// Claims that were recorded before get what a new one has: see Claim.scope() and Measured.
MATCH (c:Claim) WHERE c.scope IS NULL
SET c.scope = left(c.predicate + '|' + reduce(t = '',
  i IN range(0, coalesce(size(c.qualifierNames), 0) - 1) | t + c.qualifierNames[i] + '='
    + coalesce(head([(c)-[q:QUALIFIED_BY]->(e) WHERE q.name = c.qualifierNames[i] | e.id]),
      toLower(trim(c.qualifierTexts[i]))) + '|'), 1000);
MATCH (c:Claim {valueType: 'QUANTITY'}) WHERE c.measure IS NULL
WITH c, split(c.unit, '/') AS unit, {km: ['metre', 1000.0], mile: ['metre', 1609.344], `sq mi`: ['km²', 2.589988110336],
  GW: ['MW', 1000.0], barrel: ['m³', 0.158987294928], `basis points`: ['percentage points', 0.01]} AS units,
  {hour: ['year', 8760.0], day: ['year', 365.0], week: ['year', 52.142857], month: ['year', 12.0]} AS times
WITH c, coalesce(units[unit[0]], [unit[0], 1.0]) AS u, coalesce(times[unit[1]], [unit[1], 1.0]) AS t
SET c.measure = u[0] + coalesce('/' + t[0], ''),
  c.low = CASE WHEN NOT c.comparison IN ['LESS', 'AT_MOST'] THEN c.number * u[1] * t[1] END,
  c.high = CASE WHEN NOT c.comparison IN ['MORE', 'AT_LEAST'] THEN coalesce(c.upTo, c.number) * u[1] * t[1] END;

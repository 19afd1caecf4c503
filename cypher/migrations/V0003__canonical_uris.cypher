// Articles recorded before there were versions are known by their URI as it was given, but for its end and its scheme.
MATCH (a:Article) WHERE a.uri IS NOT NULL AND a.canonicalUri IS NULL
WITH a, split(a.uri, '#')[0] AS uri
WITH a, CASE WHEN uri STARTS WITH 'http://' THEN 'https' + substring(uri, 4) ELSE uri END AS uri
SET a.canonicalUri = CASE WHEN uri ENDS WITH '/' THEN left(uri, size(uri) - 1) ELSE uri END;

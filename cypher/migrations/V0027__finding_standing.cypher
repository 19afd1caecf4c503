// How findings stand is counted along these, without reading one of them.
CREATE INDEX finding_standing IF NOT EXISTS FOR (n:Finding) ON (n.kind, n.status);
CREATE INDEX finding_explained IF NOT EXISTS FOR (n:Finding) ON (n.kind, n.status, n.reconciliation);

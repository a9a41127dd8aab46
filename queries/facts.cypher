// The snapshot that the rules judge. Bounded: a graph over these limits needs another plan, not a slower screen.

// @name graph_version
MATCH (m:Meta {id: $id})
RETURN m.version AS version, m.dataset AS dataset

// @name facts_segments
MATCH (s:Segment)
RETURN s.id AS id, s.kind AS kind, properties(s) AS props,
  [(s)-[f:FEEDS]->(x:Segment) | {id: f.id, type: type(f), from: s.id, to: x.id, props: properties(f)}] AS feeds,
  [(s)-[n:NAMED_BY]->(p:Entity) | {by: p.id, kind: p.kind, region: p.region, since: p.since}] AS namedBy,
  [(d:Scenario)-[n:NEEDS]->(s) | {by: d.id, kind: d.kind, region: d.region, since: d.since}] AS neededBy,
  [(c:Carrier)-[f:FOCUSES_ON]->(s) | {id: c.id, name: c.name, region: c.region, rank: c.rank}] AS carriers
ORDER BY id LIMIT 20000

// @name facts_regions
MATCH (r:Region)
RETURN r.id AS id, r.name AS name, r.nameEn AS nameEn, r.level AS level, r.parent AS parent, r.search AS search,
  EXISTS { MATCH (p:Entity)-[:ABOUT]->(r) WHERE p.kind IN ['POLICY', 'GOAL'] } AS planned
ORDER BY id LIMIT 20000

// @name facts_firms
MATCH (e:Enterprise)
RETURN e.id AS id, e.name AS name, e.region AS region, e.type AS type, e.size AS size, e.listedCode AS listedCode,
  e.employees AS employees, e.revenueWan AS revenueWan, e.revenueYear AS revenueYear,
  coalesce(e.sources, []) AS sources, [(e)-[:PART_OF]->(p:Enterprise) | p.id] AS parents
ORDER BY id LIMIT 500000

// @name facts_activities
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
RETURN o.id AS id, e.id AS enterprise, s.id AS segment, o.role AS role, o.product AS product, o.share AS share,
  coalesce(o.planned, false) AS planned, o.since AS since, o.until AS until, o.asOf AS asOf,
  coalesce(o.sources, []) AS sources, o.status AS status, o.confidence AS confidence
ORDER BY id LIMIT 1000000

// @name facts_surveys
MATCH (k:Survey)
WHERE k.replacedBy IS NULL
RETURN k.id AS id, k.kind AS kind, properties(k) AS props
ORDER BY id LIMIT 20000

// @name facts_totals
MATCH (t:Total)
RETURN t.id AS id, t.kind AS kind, properties(t) AS props
ORDER BY id LIMIT 20000

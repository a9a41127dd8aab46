// The snapshot that the rules judge. Bounded: a graph over these limits needs another plan, not a slower screen.

// @name graph_version
MATCH (m:Meta {id: $id})
RETURN m.version AS version, m.dataset AS dataset

// @name facts_segments
MATCH (s:Segment)
RETURN s.id AS id, s.name AS name, s.nameEn AS nameEn, s.parent AS parent, s.tier AS tier,
  coalesce(s.order, 0) AS order, coalesce(s.gbt4754, []) AS gbt4754,
  [(s)-[f:FEEDS]->(x:Segment) | {id: f.id, to: x.id, weight: f.weight, since: f.since, status: f.status}] AS feeds,
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
RETURN k.id AS id, k.name AS name, k.type AS kind, coalesce(k.sources, []) AS sources, k.segments AS segments,
  k.regions AS regions, k.recall AS recall, k.date AS date
ORDER BY id LIMIT 20000

// @name facts_totals
MATCH (t:Total)
RETURN t.id AS id, t.segment AS segment, t.region AS region, t.count AS count, t.since AS since, t.asOf AS asOf
ORDER BY id LIMIT 20000

// Registers page in the store, by keyset on a total order.

// @name enterprises_count
MATCH (e:Enterprise)
WHERE ($regions IS NULL OR e.region IN $regions)
  AND ($notRegions IS NULL OR NOT e.region IN $notRegions)
  AND ($placed IS NULL OR (e.region IS NOT NULL) = $placed)
  AND ($segments IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(s:Segment) WHERE s.id IN $segments }
    OR ($withoutSegment AND NOT EXISTS { (e)-[:OPERATES_IN]->(:Segment) }))
  AND ($sources IS NULL OR any(x IN e.sources WHERE x IN $sources)
    OR EXISTS { (e)-[o:OPERATES_IN]->(:Segment) WHERE any(x IN o.sources WHERE x IN $sources) })
  AND ($carriers IS NULL OR EXISTS { (e)-[:LOCATED_IN]->(c:Carrier) WHERE c.id IN $carriers })
  AND ($text IS NULL OR e.search CONTAINS $text)
  AND ($minRevenueWan IS NULL OR e.revenueWan >= $minRevenueWan)
  AND ($revenueOverWan IS NULL OR e.revenueWan > $revenueOverWan)
  AND ($revenueUpToWan IS NULL OR e.revenueWan <= $revenueUpToWan)
  AND ($revenueStated IS NULL OR (e.revenueWan IS NOT NULL) = $revenueStated)
  AND ($listed IS NULL OR (e.listedCode IS NOT NULL) = $listed)
  AND ($stateOwned IS NULL OR e.stateOwned = $stateOwned)
RETURN count(e) AS count

// @name enterprises_by_name
MATCH (e:Enterprise)
WHERE ($regions IS NULL OR e.region IN $regions)
  AND ($notRegions IS NULL OR NOT e.region IN $notRegions)
  AND ($placed IS NULL OR (e.region IS NOT NULL) = $placed)
  AND ($segments IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(s:Segment) WHERE s.id IN $segments }
    OR ($withoutSegment AND NOT EXISTS { (e)-[:OPERATES_IN]->(:Segment) }))
  AND ($sources IS NULL OR any(x IN e.sources WHERE x IN $sources)
    OR EXISTS { (e)-[o:OPERATES_IN]->(:Segment) WHERE any(x IN o.sources WHERE x IN $sources) })
  AND ($carriers IS NULL OR EXISTS { (e)-[:LOCATED_IN]->(c:Carrier) WHERE c.id IN $carriers })
  AND ($text IS NULL OR e.search CONTAINS $text)
  AND ($minRevenueWan IS NULL OR e.revenueWan >= $minRevenueWan)
  AND ($revenueOverWan IS NULL OR e.revenueWan > $revenueOverWan)
  AND ($revenueUpToWan IS NULL OR e.revenueWan <= $revenueUpToWan)
  AND ($revenueStated IS NULL OR (e.revenueWan IS NOT NULL) = $revenueStated)
  AND ($listed IS NULL OR (e.listedCode IS NOT NULL) = $listed)
  AND ($stateOwned IS NULL OR e.stateOwned = $stateOwned)
  AND ($afterId IS NULL OR e.sortKey > $afterKey OR (e.sortKey = $afterKey AND e.id > $afterId))
RETURN e.id AS id, e.sortKey AS key
ORDER BY key, id LIMIT $limit

// @name enterprises_by_revenue
MATCH (e:Enterprise)
WHERE ($regions IS NULL OR e.region IN $regions)
  AND ($notRegions IS NULL OR NOT e.region IN $notRegions)
  AND ($placed IS NULL OR (e.region IS NOT NULL) = $placed)
  AND ($segments IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(s:Segment) WHERE s.id IN $segments }
    OR ($withoutSegment AND NOT EXISTS { (e)-[:OPERATES_IN]->(:Segment) }))
  AND ($sources IS NULL OR any(x IN e.sources WHERE x IN $sources)
    OR EXISTS { (e)-[o:OPERATES_IN]->(:Segment) WHERE any(x IN o.sources WHERE x IN $sources) })
  AND ($carriers IS NULL OR EXISTS { (e)-[:LOCATED_IN]->(c:Carrier) WHERE c.id IN $carriers })
  AND ($text IS NULL OR e.search CONTAINS $text)
  AND ($minRevenueWan IS NULL OR e.revenueWan >= $minRevenueWan)
  AND ($revenueOverWan IS NULL OR e.revenueWan > $revenueOverWan)
  AND ($revenueUpToWan IS NULL OR e.revenueWan <= $revenueUpToWan)
  AND ($revenueStated IS NULL OR (e.revenueWan IS NOT NULL) = $revenueStated)
  AND ($listed IS NULL OR (e.listedCode IS NOT NULL) = $listed)
  AND ($stateOwned IS NULL OR e.stateOwned = $stateOwned)
WITH e.id AS id, coalesce(e.revenueWan, -1) AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId)
RETURN id, key
ORDER BY key DESC, id LIMIT $limit

// @name enterprises_by_degree
MATCH (e:Enterprise)
WHERE ($regions IS NULL OR e.region IN $regions)
  AND ($notRegions IS NULL OR NOT e.region IN $notRegions)
  AND ($placed IS NULL OR (e.region IS NOT NULL) = $placed)
  AND ($segments IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(s:Segment) WHERE s.id IN $segments }
    OR ($withoutSegment AND NOT EXISTS { (e)-[:OPERATES_IN]->(:Segment) }))
  AND ($sources IS NULL OR any(x IN e.sources WHERE x IN $sources)
    OR EXISTS { (e)-[o:OPERATES_IN]->(:Segment) WHERE any(x IN o.sources WHERE x IN $sources) })
  AND ($carriers IS NULL OR EXISTS { (e)-[:LOCATED_IN]->(c:Carrier) WHERE c.id IN $carriers })
  AND ($text IS NULL OR e.search CONTAINS $text)
  AND ($minRevenueWan IS NULL OR e.revenueWan >= $minRevenueWan)
  AND ($revenueOverWan IS NULL OR e.revenueWan > $revenueOverWan)
  AND ($revenueUpToWan IS NULL OR e.revenueWan <= $revenueUpToWan)
  AND ($revenueStated IS NULL OR (e.revenueWan IS NOT NULL) = $revenueStated)
  AND ($listed IS NULL OR (e.listedCode IS NOT NULL) = $listed)
  AND ($stateOwned IS NULL OR e.stateOwned = $stateOwned)
WITH e.id AS id, COUNT { (e)--() } AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId)
RETURN id, key
ORDER BY key DESC, id LIMIT $limit

// @name degrees_of
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, COUNT { (n)--() } AS degree
ORDER BY id

// @name sources_count
MATCH (s:Source)
WHERE $text IS NULL OR s.search CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text
RETURN count(s) AS count

// @name sources_page
MATCH (s:Source)
WHERE $text IS NULL OR s.search CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text
WITH s.id AS id, coalesce(s.date, '') AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId)
RETURN id, key
ORDER BY key DESC, id LIMIT $limit

// @name plan_clauses
MATCH (p:Entity)
WHERE p.kind IN ['GOAL', 'POLICY']
RETURN p.id AS id, p.kind AS kind, properties(p) AS props, [(x:Entity)-[:NAMED_BY]->(p) | x.id] AS named
ORDER BY id LIMIT 5000

// @name count_kinds
MATCH (n:Entity)
RETURN n.kind AS kind, count(*) AS count
ORDER BY kind

// @name latest_date
MATCH (s:Source)
WHERE s.date IS NOT NULL AND s.date <= $today
RETURN max(s.date) AS date

// @name entities_of_kind
MATCH (n:Entity)
WHERE n.kind IN $kinds
RETURN n.id AS id, n.kind AS kind, properties(n) AS props
ORDER BY id LIMIT 5000

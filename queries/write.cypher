// Everything that changes the graph. A template after `@for` stands for one statement of each kind or type.

// @name put_chain
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:Segment
SET n:Chain
RETURN count(n) AS n

// @name put_segment
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:Segment
REMOVE n:Chain
RETURN count(n) AS n

// @name put_{name}
// @for Technology Enterprise Institution Carrier Region Scenario Goal Policy Source Survey Total Observation Gap Dataset
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:{Label}
RETURN count(n) AS n

// @name put_{name}
// @for FEEDS USES OPERATES_IN SUPPLIES INVESTS_IN PART_OF COOPERATES_WITH DEVELOPS LOCATED_IN WITHIN FOCUSES_ON NEEDS NAMED_BY ALUMNI_OF HOMETOWN_OF COVERS ABOUT
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:{Label} {id: row.id}]->(b)
SET r = row.props
RETURN count(r) AS n

// @name delete_nodes
UNWIND $ids AS gone
MATCH (n:Entity {id: gone})
DETACH DELETE n
RETURN count(*) AS n

// @name delete_relations
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity)
WHERE r.id = row.id
DELETE r
RETURN count(*) AS n

// @name put_meta
MERGE (m:Meta {id: $id})
SET m.version = $version
SET m.dataset = $dataset
RETURN count(m) AS n

// @name stored_relations
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity)
WHERE r.id = row.id
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id

// @name column_relations
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]->(b:Entity)
WHERE r.column IS NOT NULL
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id

// @name nodes_of_source
MATCH (n:Entity)
WHERE $source IN coalesce(n.sources, [])
RETURN n.id AS id, n.kind AS kind, properties(n) AS props
ORDER BY id LIMIT 5000

// @name relations_of_source
MATCH (a:Entity)-[r]->(b:Entity)
WHERE $source IN coalesce(r.sources, [])
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id LIMIT 5000

// @name relations_refuted_by
MATCH (a:Enterprise)-[r:OPERATES_IN]->(b:Segment)
WHERE r.refutedBy = $survey
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id LIMIT 5000

// @name gaps_of
MATCH (g:Gap)
WHERE g.region = $region
RETURN g.id AS id, g.kind AS kind, properties(g) AS props
ORDER BY id LIMIT 50000

// @name checks_of
MATCH (k:Survey)
WHERE k.check = true AND k.replacedBy IS NULL
  AND ($segment IS NULL OR $segment IN k.segments) AND ($region IS NULL OR $region IN k.regions)
RETURN k.id AS id, k.kind AS kind, properties(k) AS props
ORDER BY id LIMIT 1000

// @name checks_replaced_by
MATCH (k:Survey)
WHERE k.replacedBy = $survey
RETURN k.id AS id, k.kind AS kind, properties(k) AS props
ORDER BY id LIMIT 1000

// @name clear
MATCH (n)
DETACH DELETE n
RETURN count(*) AS n

// @name firms_placed_by
MATCH (e:Enterprise)
WHERE e.regionBy = $survey
RETURN e.id AS id, e.kind AS kind, properties(e) AS props
ORDER BY id LIMIT 5000

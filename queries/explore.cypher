// Single entities, search, neighbours, paths.

// @name entities_by_ids
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, n.kind AS kind, properties(n) AS props
ORDER BY id

// @name activities_of
UNWIND $ids AS wanted
MATCH (e:Enterprise {id: wanted})-[o:OPERATES_IN]->(s:Segment)
RETURN o.id AS id, e.id AS enterprise, s.id AS segment, properties(o) AS props
ORDER BY enterprise, segment, id

// @name search_entities
MATCH (n:Entity)
WHERE n.kind IN $kinds AND n.search CONTAINS $text
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.search AS search,
  CASE WHEN n.search CONTAINS $exact THEN 0 WHEN n.search CONTAINS $prefix THEN 1 ELSE 2 END AS rank
ORDER BY rank, size(name), id LIMIT 200

// @name neighbours
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE type(r) IN $types AND ($direction = 'BOTH' OR (startNode(r).id = $id) = ($direction = 'OUT'))
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS props,
  m.id AS other, COUNT { (m)--() } AS degree
ORDER BY degree DESC, id LIMIT 2000

// @name neighbour_totals
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH type(r) AS type, startNode(r).id = $id AS out
RETURN type, out, count(*) AS count
ORDER BY type, out

// @name relations_among
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id LIMIT 2000

// @name paths_1
MATCH (a:Entity {id: $from})-[r1]-(b:Entity {id: $to})
WHERE type(r1) IN $types
RETURN [a.id, b.id] AS nodes, [{id: r1.id, type: type(r1), from: startNode(r1).id, to: endNode(r1).id, props: properties(r1)}] AS relations
LIMIT 200

// @name paths_2
MATCH (a:Entity {id: $from})-[r1]-(x:Entity)-[r2]-(b:Entity {id: $to})
WHERE type(r1) IN $types AND type(r2) IN $types
RETURN [a.id, x.id, b.id] AS nodes,
  [{id: r1.id, type: type(r1), from: startNode(r1).id, to: endNode(r1).id, props: properties(r1)},
   {id: r2.id, type: type(r2), from: startNode(r2).id, to: endNode(r2).id, props: properties(r2)}] AS relations
LIMIT 200

// @name paths_3
MATCH (a:Entity {id: $from})-[r1]-(x:Entity)-[r2]-(y:Entity)-[r3]-(b:Entity {id: $to})
WHERE type(r1) IN $types AND type(r2) IN $types AND type(r3) IN $types
RETURN [a.id, x.id, y.id, b.id] AS nodes,
  [{id: r1.id, type: type(r1), from: startNode(r1).id, to: endNode(r1).id, props: properties(r1)},
   {id: r2.id, type: type(r2), from: startNode(r2).id, to: endNode(r2).id, props: properties(r2)},
   {id: r3.id, type: type(r3), from: startNode(r3).id, to: endNode(r3).id, props: properties(r3)}] AS relations
LIMIT 200

// @name paths_4
MATCH (a:Entity {id: $from})-[r1]-(x:Entity)-[r2]-(y:Entity)-[r3]-(z:Entity)-[r4]-(b:Entity {id: $to})
WHERE type(r1) IN $types AND type(r2) IN $types AND type(r3) IN $types AND type(r4) IN $types
RETURN [a.id, x.id, y.id, z.id, b.id] AS nodes,
  [{id: r1.id, type: type(r1), from: startNode(r1).id, to: endNode(r1).id, props: properties(r1)},
   {id: r2.id, type: type(r2), from: startNode(r2).id, to: endNode(r2).id, props: properties(r2)},
   {id: r3.id, type: type(r3), from: startNode(r3).id, to: endNode(r3).id, props: properties(r3)},
   {id: r4.id, type: type(r4), from: startNode(r4).id, to: endNode(r4).id, props: properties(r4)}] AS relations
LIMIT 200

// Who can introduce us: business links around the candidates of a segment, up to three hops out.
// Each hop starts from distinct bodies, so that a hub is unfolded once; a region is an end, never a way through.

// @name links_around
UNWIND $ids AS wanted
OPTIONAL MATCH (e:Entity {id: wanted})-[r1]-(x:Entity)
WHERE type(r1) IN $types AND x.kind <> 'REGION'
WITH collect(DISTINCT x.id) AS near
UNWIND CASE WHEN size(near) = 0 THEN [''] ELSE near END AS one
OPTIONAL MATCH (x:Entity {id: one})-[r2]-(y:Entity)
WHERE type(r2) IN $types AND y.kind <> 'REGION'
WITH near, collect(DISTINCT y.id) AS far
UNWIND $ids + near + far AS body
WITH DISTINCT body
MATCH (b:Entity {id: body})-[r]-(o:Entity)
WHERE type(r) IN $types
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS z
RETURN r.id AS id, type(r) AS type, a.id AS from, z.id AS to, properties(r) AS props,
  a.region AS fromRegion, z.region AS toRegion, coalesce(a.type, '') AS fromType, coalesce(z.type, '') AS toType,
  COUNT { (a)-[x]-(:Entity) WHERE type(x) IN $types } AS fromDegree,
  COUNT { (z)-[x]-(:Entity) WHERE type(x) IN $types } AS toDegree
ORDER BY id LIMIT 50000

// @name supplies
MATCH (a:Enterprise)-[r:SUPPLIES]->(b:Enterprise)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id LIMIT 200000

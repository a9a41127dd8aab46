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
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS props,
  startNode(r).region AS fromRegion, endNode(r).region AS toRegion,
  coalesce(startNode(r).type, '') AS fromType, coalesce(endNode(r).type, '') AS toType
ORDER BY id LIMIT 50000

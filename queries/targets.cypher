// Who can introduce us: business links around the candidates of a segment, up to three hops out.

// @name links_around
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r1]-(x:Entity)
WHERE type(r1) IN $types
OPTIONAL MATCH (x)-[r2]-(y:Entity)
WHERE type(r2) IN $types AND y.id <> wanted AND x.kind <> 'REGION'
OPTIONAL MATCH (y)-[r3]-(z:Entity)
WHERE type(r3) IN $types AND z.id <> wanted AND z.id <> x.id AND y.kind <> 'REGION'
WITH [r1, r2, r3] AS found
UNWIND found AS r
WITH DISTINCT r
WHERE r IS NOT NULL
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS props,
  startNode(r).region AS fromRegion, endNode(r).region AS toRegion,
  coalesce(startNode(r).type, '') AS fromType, coalesce(endNode(r).type, '') AS toType
ORDER BY id LIMIT 50000

// Each aggregate that a verdict rests on, counted again from the graph alone: the proof behind a number.
// A row counts at a day if it is not planned, has begun (since) and was not found wrong before (until).

// @name recount_placed_firms
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e
MATCH (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region)
WHERE $level IN g.levels OR g.id = $region
RETURN count(DISTINCT e) AS n

// @name recount_local_firms
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e
MATCH (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region {id: $region})
RETURN count(DISTINCT e) AS n

// @name recount_known_firms
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e
MATCH (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region {id: $region})
RETURN count(DISTINCT e) AS n

// @name recount_comparison_regions
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e.region AS place
MATCH (x:Region {id: place})-[:WITHIN*0..5]->(g:Region)
WHERE $level IN g.levels AND g.id <> $region
  AND NOT EXISTS { (x)-[:WITHIN*0..5]->(h:Region) WHERE h.id = $region }
RETURN count(DISTINCT g) + 1 AS n

// @name recount_providers
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id = $segment AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e
MATCH (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region {id: $region})
WITH DISTINCT e
OPTIONAL MATCH (e)-[:PART_OF*1..6]->(top:Enterprise)
WHERE NOT EXISTS { (top)-[:PART_OF]->(:Enterprise) }
WITH e, min(top.id) AS head
RETURN count(DISTINCT coalesce(head, e.id)) AS n

// @name recount_place_share
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
WITH DISTINCT e
MATCH (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region {id: $region})
RETURN count(DISTINCT e) AS known,
  count(DISTINCT CASE WHEN EXISTS { (x)-[:WITHIN*0..5]->(h:Region) WHERE $level IN h.levels } THEN e END) AS placed

// @name recount_survey_overlap
MATCH (e:Enterprise)-[o:OPERATES_IN]->(s:Segment)
WHERE s.id IN $segments AND coalesce(o.planned, false) = false
  AND (o.since IS NULL OR o.since <= $asOf) AND (o.until IS NULL OR o.until > $asOf)
  AND ('*' IN $regions OR EXISTS { (x:Region {id: e.region})-[:WITHIN*0..5]->(g:Region) WHERE g.id IN $regions })
WITH DISTINCT e
MATCH (e)-[r:OPERATES_IN]->(:Segment)
WHERE coalesce(r.planned, false) = false
  AND (r.since IS NULL OR r.since <= $asOf) AND (r.until IS NULL OR r.until > $asOf)
WITH e, collect(coalesce(r.sources, [])) AS rows
WITH e, reduce(all = coalesce(e.sources, []), row IN rows | all + row) AS named
WITH any(x IN named WHERE x IN $sources) AS here, any(x IN named WHERE NOT x IN $sources) AS elsewhere
RETURN coalesce(sum(CASE WHEN here AND elsewhere THEN 1 ELSE 0 END), 0) AS a,
  coalesce(sum(CASE WHEN here AND NOT elsewhere THEN 1 ELSE 0 END), 0) AS b,
  coalesce(sum(CASE WHEN elsewhere AND NOT here THEN 1 ELSE 0 END), 0) AS d

// Constraints first, then indexes: on Neo4j a constraint brings its index, on the embedded engine it does not.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (m:Meta) REQUIRE m.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX meta_id_index IF NOT EXISTS FOR (m:Meta) ON (m.id);

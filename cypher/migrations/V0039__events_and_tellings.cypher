// What one article tells of an occurrence is a Telling from now on; an Event is the occurrence itself, which articles share.
CREATE CONSTRAINT telling_id IF NOT EXISTS FOR (t:Telling) REQUIRE t.id IS UNIQUE;
CREATE INDEX telling_kind_day IF NOT EXISTS FOR (t:Telling) ON (t.kind, t.day);
CREATE INDEX event_order IF NOT EXISTS FOR (e:Event) ON (e.sortKey);
CREATE INDEX event_place IF NOT EXISTS FOR (e:Event) ON (e.placeKey);

// Events are found by id, and those of one kind by their day.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (e:Event) REQUIRE e.id IS UNIQUE;
CREATE INDEX event_kind_day IF NOT EXISTS FOR (e:Event) ON (e.kind, e.day);

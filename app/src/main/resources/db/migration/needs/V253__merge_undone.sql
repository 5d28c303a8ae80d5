-- From which topic a person merged a concern into the one it is in, so that the merging can be taken back; null where
-- none did.
alter table needs.topic_member add column came_from bigint references needs.topic;

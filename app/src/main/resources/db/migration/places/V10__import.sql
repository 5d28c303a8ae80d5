-- From which sheet a place came, so that an import can be taken back.
alter table places.place add column import bigint;

create index place_of_import on places.place (import) where import is not null;

-- Where a sheet goes, for those who read English; empty where nobody has said.
alter table imports.import add column place_name_en text not null default '';

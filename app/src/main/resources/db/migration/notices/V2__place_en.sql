-- Where the concern is, for those who read English; empty where nobody has said.
alter table notices.notice add column place_en text not null default '';

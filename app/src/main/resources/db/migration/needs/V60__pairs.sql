-- Ranking by comparing two needs at a time, as a third way.
alter table needs.assessment drop constraint assessment_way_check;
alter table needs.assessment add constraint assessment_way_check check (way in ('POINTS', 'DOTS', 'PAIRS'));

-- In the order in which they were compared: {"first": 7, "second": 12, "even": false}.
alter table needs.ballot add column pairs jsonb not null default '[]';

-- Whoever proposed a need out of a topic may take it back before anybody has looked. It ends, and stays to be read; what
-- was its evidence counts for nothing.
alter table needs.need add taken_back boolean not null default false;
alter table needs.need add check (not taken_back or state = 'CHANGED');

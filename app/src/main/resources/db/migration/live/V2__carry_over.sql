-- What the table of a world café carries over to those who sit there next.
alter table live.leaf
    -- The round in which it was said; 0 where it was none.
    add column round integer not null default 0 check (round between 0 and 9),
    add column carried boolean not null default false,
    add check (not carried or (kind = 'NOTE' and topic is not null and round > 0));

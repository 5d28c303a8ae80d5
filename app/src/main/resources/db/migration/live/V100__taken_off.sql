-- Whoever keeps the room takes things off the wall, and puts them back.
alter table live.leaf
    add column off boolean not null default false,
    -- The row in the record of the meeting; none for photos, voices, and what was written before rows were kept.
    add column contribution bigint;

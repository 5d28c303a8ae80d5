-- Photos and voice notes, in the database so that one backup holds everything.
create table files.file (
    id         bigint      generated always as identity primary key,
    -- Whoever holds it may see the file as long as it belongs to nothing, and may claim it.
    key        uuid        not null unique,
    kind       text        not null check (kind in ('PHOTO', 'VOICE')),
    type       text        not null,
    content    bytea       not null,
    thumbnail  bytea,
    kept_at    timestamptz not null,
    claimed_at timestamptz
);

-- They are packed already.
alter table files.file alter column content set storage external;
alter table files.file alter column thumbnail set storage external;

create index file_unclaimed on files.file (kept_at) where claimed_at is null;

-- How far each reaction has read, and what it could not digest. See docs/decisions/0005.
create table journal.reader (
    name     text        primary key,
    position bigint      not null default 0,
    -- Counts the leaders: one that was replaced without noticing can store nothing any more.
    term     bigint      not null default 0,
    read_at  timestamptz not null
);

create table journal.held (
    reaction  text        not null,
    entry     bigint      not null,
    subject   text        not null,
    tries     integer     not null default 0 check (tries >= 0),
    cause     text        not null default '',
    held_at   timestamptz not null,
    -- None: it was tried often enough and waits for a person.
    next_try  timestamptz,
    primary key (reaction, entry)
);

comment on table journal.held is 'Entries that a reaction failed at, and later ones of the same subject, in their order behind them.';

create index held_by_subject on journal.held (reaction, subject, entry);

-- The event log: append-only, read by position. See docs/decisions/0005.
create schema if not exists journal;

create table journal.entry (
    -- First column: the transaction has its number before it draws an id.
    tx         xid8        not null default pg_current_xact_id(),
    id         bigint      not null generated always as identity primary key,
    at         timestamptz not null default clock_timestamp(),
    account    bigint,
    actor      text        not null,
    type       text        not null,
    subject    text        not null,
    place      text        not null collate "C",
    visibility text        not null check (visibility in ('PUBLIC', 'PARTIES', 'STAFF', 'AUDIT')),
    reason     text        not null,
    facts      jsonb       not null
);

-- The story of one thing.
create index entry_of_subject on journal.entry (subject, id);

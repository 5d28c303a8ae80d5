-- The event log: append-only, read by position. See docs/decisions/0005.
create schema if not exists journal;

create table journal.entry (
    -- First column: the transaction has its number before it draws an id.
    tx         xid8        not null default pg_current_xact_id(),
    id         bigint      not null generated always as identity (cache 1) primary key,
    at         timestamptz not null,
    account    bigint,
    actor      text        not null,
    type       text        not null,
    subject    text        not null,
    place      text        not null collate "C",
    visibility text        not null check (visibility in ('PUBLIC', 'PARTIES', 'STAFF', 'AUDIT')),
    reason     text        not null,
    facts      jsonb       not null
);

comment on table journal.entry is 'Who did what, why and when; visible to whom. Written once, never changed.';

-- The story of one thing.
create index entry_of_subject on journal.entry (subject, id);

-- The audit page: what one account did, who looked at personal data, what happened on a day.
create index entry_of_account on journal.entry (account, id) where account is not null;
create index entry_for_audit on journal.entry (id) where visibility = 'AUDIT';
create index entry_by_day on journal.entry using brin (at);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_is_append_only
    before update or delete or truncate on journal.entry
    for each statement execute function journal.refuse_change();

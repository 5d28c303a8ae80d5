-- What people write while they sit together: each sentence a row of its own, with its topic or without one.
create table dialogue.contribution (
    id      bigint      generated always as identity primary key,
    meeting bigint      not null references dialogue.meeting,
    -- None where it belongs to all.
    topic   bigint      references dialogue.topic,
    -- As they were called before everybody; empty for no name.
    called  text        not null check (char_length(called) <= 60),
    words   text        not null check (char_length(words) between 1 and 1000),
    -- Something that somebody can give or do.
    offer   boolean     not null,
    -- Taken off before everybody's eyes: it stays in the record, and leaves the minutes.
    off     boolean     not null default false,
    at      timestamptz not null
);

create index contribution_of on dialogue.contribution (meeting, id);

-- Counts what recorders write on a topic: who saw a lower number has seen something older.
alter table dialogue.topic add column version bigint not null default 0;

-- Rules of meetings: a version is never changed, the next one is written.
create table dialogue.rules (
    id             bigint      generated always as identity primary key,
    subdistrict    bigint      not null,
    place          bigint      not null,
    place_path     text        not null collate "C",
    name           text        not null check (char_length(name) between 1 and 60),
    number         integer     not null check (number >= 1),
    speakers       text        not null check (speakers in ('EVERYBODY', 'RESIDENTS', 'OWNERS')),
    minutes        integer     not null check (minutes between 1 and 30),
    turns          integer     not null check (turns between 1 and 10),
    neutral_chair  boolean     not null,
    alternate      boolean     not null,
    quorum         integer     check (quorum between 1 and 100000),
    threshold      text        not null check (threshold in ('CONSENT', 'MAJORITY', 'TWO_THIRDS', 'THREE_QUARTERS')),
    objection_days integer     not null check (objection_days between 0 and 30),
    -- The sentences on the wall, one to a line.
    lines          text        not null check (char_length(lines) between 1 and 1200),
    made_by        text        not null,
    made_at        timestamptz not null,
    unique (place, name, number)
);

alter table dialogue.meeting add column rules bigint references dialogue.rules;

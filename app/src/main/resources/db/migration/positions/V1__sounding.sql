-- What people think of a question: statements, and who agrees with which.
create schema if not exists positions;

create table positions.sounding (
    id            bigint      generated always as identity primary key,
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    meeting       bigint,
    question      text        not null check (char_length(question) between 1 and 120),
    background    text        not null default '' check (char_length(background) <= 600),
    parties       text[]      not null default '{}',
    opens_on      date        not null,
    closes_on     date        not null,
    free          boolean     not null,
    asked_at      timestamptz not null,
    asked_by      bigint,
    closed_at     timestamptz,
    stale         boolean     not null default false,
    check (closes_on >= opens_on)
);

create index sounding_by_day on positions.sounding (opens_on desc, id desc);
create index sounding_of_meeting on positions.sounding (meeting) where meeting is not null;
create index sounding_to_draw on positions.sounding (id) where stale;

comment on table positions.sounding is 'A question put to everybody, for some days.';
comment on column positions.sounding.parties is 'Groups that people can say they belong to, where no meeting names them.';
comment on column positions.sounding.free is 'Whether what residents add is shown before a colleague has read it.';
comment on column positions.sounding.stale is 'Whether something was said since the picture was drawn.';

create table positions.statement (
    id       bigint      generated always as identity primary key,
    sounding bigint      not null references positions.sounding on delete cascade,
    number   integer     not null,
    words    text        not null check (char_length(words) between 1 and 160),
    state    text        not null check (state in ('WAITING', 'SHOWN', 'STRUCK')),
    resident boolean     not null,
    put_at   timestamptz not null,
    unique (sounding, number)
);

create unique index statement_once on positions.statement (sounding, lower(words)) where state <> 'STRUCK';

comment on column positions.statement.number is 'As it is printed on paper; it stays.';

create table positions.sheet (
    number     bigint      generated always as identity (start with 1001) primary key,
    sounding   bigint      not null references positions.sounding on delete cascade,
    printed_at timestamptz not null,
    printed_by bigint
);

create index sheet_of_sounding on positions.sheet (sounding);

create table positions.voter (
    id       bigint      generated always as identity primary key,
    sounding bigint      not null references positions.sounding on delete cascade,
    key      text        not null unique,
    party    text        not null default '' check (char_length(party) <= 60),
    sheet    bigint      unique references positions.sheet,
    paper    boolean     not null default false,
    came_at  timestamptz not null
);

create index voter_of_sounding on positions.voter (sounding);

comment on table positions.voter is 'Somebody who says what they think: a phone or a sheet of paper, never a name.';
comment on column positions.voter.key is 'A digest of the word that only their phone knows.';
comment on column positions.voter.party is 'The group they say they belong to; empty for a resident of no group.';

create table positions.vote (
    statement bigint      not null references positions.statement on delete cascade,
    voter     bigint      not null references positions.voter on delete cascade,
    opinion   smallint    not null check (opinion between -1 and 1),
    condition text        not null default '' check (char_length(condition) <= 120),
    cast_at   timestamptz not null,
    primary key (statement, voter)
);

create index vote_of_voter on positions.vote (voter);
create index vote_with_condition on positions.vote (statement) where condition <> '';

create table positions.picture (
    sounding bigint      primary key references positions.sounding on delete cascade,
    drawn_at timestamptz not null,
    drawn    jsonb       not null
);

comment on table positions.picture is 'Who thinks alike, as it was reckoned last.';

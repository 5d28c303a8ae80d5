-- Pacts (公约): a quarrel over a room, an hour or a noise, and what both sides have agreed to instead.
create schema if not exists pacts;

create table pacts.pact (
    id             bigint      generated always as identity primary key,
    version        integer     not null default 0,
    place          bigint      not null,
    place_path     text        not null collate "C",
    place_name     text        not null,
    place_name_en  text        not null,
    -- The room they quarrel over, as people call it; empty where it is about no room.
    room           text        not null default '' check (char_length(room) <= 60),
    title          text        not null check (char_length(title) between 1 and 80),
    about          text        not null check (char_length(about) between 1 and 400),
    -- About how many hours a week it was loud before; null where nobody has counted.
    hours_before   integer     check (hours_before between 1 and 168),
    -- The meeting or the concern that it grew out of.
    meeting        bigint,
    concern        bigint,
    mediator       bigint      not null,
    state          text        not null check (state in
                     ('NOTED', 'HEARD', 'PROPOSED', 'AGREED', 'IN_FORCE', 'REVIEWED', 'RENEWED', 'CHANGED', 'ENDED',
                      'NOT_AGREED')),
    state_since    timestamptz not null,
    -- The wording that is being talked of, and the one that holds.
    draft          integer     not null default 1 check (draft > 0),
    holding        integer     check (holding between 1 and draft),
    holds_from     date,
    review_on      date,
    -- The day for looking again of which the mediator has been told.
    called_for     date,
    -- Why it ended, or why nobody agreed.
    reason         text        not null default '' check (char_length(reason) <= 400),
    noted_at       timestamptz not null,
    check ((holding is null) = (holds_from is null))
);

comment on table pacts.pact is 'One quarrel and its pact. What happened to it stands in the journal.';

create index pact_at on pacts.pact (place_path text_pattern_ops);
create index pact_of_meeting on pacts.pact (meeting) where meeting is not null;
create index pact_to_review on pacts.pact (review_on) where state in ('IN_FORCE', 'RENEWED');

-- Who quarrels: a group, or somebody as they are called. Never a phone.
create table pacts.side (
    id       bigint  generated always as identity primary key,
    pact     bigint  not null references pacts.pact,
    name     text    not null check (char_length(name) between 1 and 60),
    -- What they say, and what they need for themselves, rather than what the others should do.
    words    text    not null default '' check (char_length(words) <= 1000),
    needs    text    not null default '' check (char_length(needs) <= 400),
    heard_on date,
    -- By which they read the draft and answer on a phone.
    code     text    not null unique check (code ~ '^[a-z2-9]{10}$'),
    unique (pact, name)
);

-- One thing that is agreed, in one wording of the pact.
create table pacts.clause (
    id         bigint   generated always as identity primary key,
    pact       bigint   not null references pacts.pact,
    wording    integer  not null check (wording > 0),
    kind       text     not null check (kind in ('ROTATION', 'VOLUME', 'HOURS', 'ROOM', 'OTHER')),
    -- Whom it binds; null for everybody.
    side       bigint   references pacts.side,
    room       text     not null default '' check (char_length(room) <= 60),
    -- Days of the week from 1, Monday, and the hours; the second may lie on the next day.
    days       smallint[] not null default '{}',
    from_time  time,
    until_time time,
    decibel    integer  check (decibel between 30 and 100),
    words      text     not null default '' check (char_length(words) <= 300),
    -- The clause of the wording before that it was taken over from.
    from_clause bigint  references pacts.clause,
    check ((from_time is null) = (until_time is null))
);

create index clause_of on pacts.clause (pact, wording, id);

-- What a side answered to a wording.
create table pacts.answer (
    side    bigint      not null references pacts.side,
    wording integer     not null,
    agrees  boolean     not null,
    -- How a colleague heard it; empty where they said it themselves, by their code.
    how     text        not null default '' check (char_length(how) <= 200),
    words   text        not null default '' check (char_length(words) <= 400),
    said_on date        not null,
    by_name text        not null,
    primary key (side, wording)
);

-- Somebody says that it was not kept.
create table pacts.breach (
    id          bigint      generated always as identity primary key,
    pact        bigint      not null references pacts.pact,
    wording     integer     not null,
    clause      bigint      references pacts.clause,
    happened_on date        not null,
    words       text        not null check (char_length(words) between 1 and 300),
    told_at     timestamptz not null,
    answer      text        not null default '' check (char_length(answer) <= 300),
    answered_at timestamptz
);

create index breach_of on pacts.breach (pact, id desc);

-- What was seen when people looked again.
create table pacts.review (
    id      bigint  generated always as identity primary key,
    pact    bigint  not null references pacts.pact,
    wording integer not null,
    on_day  date    not null,
    words   text    not null check (char_length(words) between 1 and 1000),
    by_name text    not null
);

create index review_of on pacts.review (pact, id);

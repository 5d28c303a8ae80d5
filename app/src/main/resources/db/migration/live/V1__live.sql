-- The live room: a meeting while people sit in it.
create schema if not exists live;

create table live.room (
    meeting    bigint      primary key,
    -- Said aloud and typed on a phone; free again once the room is closed.
    code       text        not null check (code ~ '^[1-9]\d{3}$'),
    -- Whoever has it keeps the room: a colleague, or a neighbour who chairs.
    key        text        not null unique check (key ~ '^[a-z2-9]{16}$'),
    -- Counts every act: a page that knows a lower number is behind.
    revision   bigint      not null default 1,
    step       integer     not null default 1,
    step_since timestamptz not null,
    ends_at    timestamptz not null,
    hush       boolean     not null default false,
    recording  text        not null default 'UNASKED' check (recording in ('UNASKED', 'AGREED', 'REFUSED')),
    opened_at  timestamptz not null,
    closed_at  timestamptz
);

create unique index room_code on live.room (code) where closed_at is null;
create index room_codes on live.room (code, opened_at desc);

-- The course of the meeting.
create table live.step (
    meeting bigint  not null references live.room,
    number  integer not null check (number >= 1),
    kind    text    not null check (kind in
              ('CONSENT', 'CIRCLE', 'WALL', 'ROUND', 'TALK', 'DOTS', 'OFFERS', 'PROMISES')),
    -- Which of the rounds; 0 where it is none.
    round   integer not null default 0 check (round between 0 and 9),
    minutes integer not null check (minutes between 1 and 240),
    primary key (meeting, number)
);

-- Where a group sits: a corner, a table.
create table live.corner (
    meeting bigint  not null references live.room,
    number  integer not null check (number between 1 and 20),
    name    text    not null check (char_length(name) between 1 and 40),
    primary key (meeting, number)
);

-- Somebody who is there: with a phone, which knows the key, or without.
create table live.seat (
    id       bigint      generated always as identity primary key,
    meeting  bigint      not null references live.room,
    key      text        unique check (key ~ '^[a-z2-9]{16}$'),
    party    bigint,
    -- As the wall calls them; empty for a neighbour who gives no name.
    called   text        not null check (char_length(called) <= 60),
    taken_at timestamptz not null
);

create index seat_of on live.seat (meeting, id);

-- A topic on the wall. The topic itself is the meeting's.
create table live.card (
    topic     bigint      primary key,
    meeting   bigint      not null references live.room,
    seat      bigint      references live.seat,
    called    text        not null default '' check (char_length(called) <= 60),
    round     integer     check (round between 1 and 9),
    corner    integer,
    -- Who sits there without a phone, as counted.
    heads     integer     not null default 0 check (heads between 0 and 1000),
    posted_at timestamptz not null,
    check ((round is null) = (corner is null)),
    unique (meeting, round, corner)
);

-- Who sits with which group; whoever gets up and goes to another leaves a row behind.
create table live.sitting (
    id      bigint      generated always as identity primary key,
    meeting bigint      not null references live.room,
    seat    bigint      not null references live.seat,
    topic   bigint      not null references live.card,
    since   timestamptz not null,
    until   timestamptz
);

create unique index sitting_now on live.sitting (seat) where until is null;
create index sitting_at on live.sitting (meeting, topic);

-- A turn to speak: asked for, taken, over.
create table live.turn (
    id       bigint      generated always as identity primary key,
    meeting  bigint      not null references live.room,
    step     integer     not null,
    seat     bigint      references live.seat,
    -- A guest who could not come, and whose words are read out.
    guest    bigint,
    party    bigint,
    called   text        not null check (char_length(called) <= 60),
    state    text        not null check (state in ('WAITING', 'SPEAKING', 'SPOKEN', 'WITHDRAWN')),
    asked_at timestamptz not null,
    began_at timestamptz,
    ended_at timestamptz
);

create unique index turn_now on live.turn (meeting) where state = 'SPEAKING';
create index turn_of on live.turn (meeting, id);

create table live.dot (
    meeting bigint  not null references live.room,
    topic   bigint  not null references live.card,
    seat    bigint  not null references live.seat,
    dots    integer not null check (dots between 1 and 10),
    primary key (topic, seat)
);

-- Dots that were glued on paper, as counted.
create table live.paper_dot (
    topic bigint  primary key references live.card,
    dots  integer not null check (dots between 0 and 1000)
);

-- What a group leaves behind: a sentence, an offer, a photo of its flip chart, a voice.
create table live.leaf (
    id      bigint      generated always as identity primary key,
    meeting bigint      not null references live.room,
    topic   bigint      references live.card,
    seat    bigint      references live.seat,
    called  text        not null check (char_length(called) <= 60),
    kind    text        not null check (kind in ('NOTE', 'OFFER', 'PHOTO', 'VOICE')),
    words   text        not null default '' check (char_length(words) <= 500),
    file    bigint      unique,
    at      timestamptz not null,
    check (words <> '' or file is not null)
);

create index leaf_of on live.leaf (meeting, id);

-- Acts that have arrived: a phone that lost its signal may send one again.
create table live.done (
    act     uuid   primary key,
    meeting bigint not null references live.room
);

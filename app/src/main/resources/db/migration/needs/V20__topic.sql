-- Hot topics (热点): what several people speak of, found by the program and corrected by people.
create schema if not exists needs;

create table needs.topic (
    id          bigint           generated always as identity primary key,
    subdistrict bigint           not null,
    -- The smallest place that holds all of it: rights are asked for there.
    place_path  text             not null collate "C",
    -- What the most typical concern is called.
    title       text             not null,
    -- What a person calls it; empty as long as nobody does.
    name        text             not null default '' check (char_length(name) <= 60),
    what        text[]           not null,
    whereabouts text[]           not null,
    since       date             not null,
    last        date             not null,
    people      integer          not null check (people > 0),
    supporters  integer          not null check (supporters >= 0),
    trend       text             not null check (trend in ('RISING', 'STEADY', 'FALLING', 'QUIET')),
    confidence  double precision not null check (confidence between 0 and 1),
    heat        double precision not null,
    state       text             not null check (state in ('LIVE', 'DISMISSED', 'MERGED', 'GONE')),
    merged_into bigint           references needs.topic,
    -- Why a person said that it is none; empty otherwise.
    dismissed   text             not null default '' check (char_length(dismissed) <= 400),
    found_at    timestamptz      not null,
    changed_at  timestamptz      not null,
    check ((state = 'MERGED') = (merged_into is not null))
);

comment on table needs.topic is 'One hot topic. What people did with it stands in the journal.';

create index topic_list on needs.topic (subdistrict, state, heat desc);

-- Each concern is in one topic at most; topics that are over keep none.
create table needs.topic_member (
    request    bigint  primary key,
    topic      bigint  not null references needs.topic,
    day        date    not null,
    sender     text    not null,
    supporters integer not null,
    -- A person put it there: the program leaves it there.
    fixed      boolean not null default false
);

create index topic_member_of on needs.topic_member (topic);

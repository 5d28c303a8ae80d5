-- Needs (需求): what a group of people lacks for longer than one concern lasts, with what we know about it.
create schema if not exists needs;

create table needs.need (
    id               bigint      generated always as identity primary key,
    version          integer     not null default 0,
    subdistrict      bigint      not null,
    -- The smallest place that holds all of it: rights are asked for there.
    place            bigint      not null,
    place_path       text        not null collate "C",
    place_name       text        not null,
    title            text        not null check (char_length(title) between 1 and 120),
    body             text        not null default '' check (char_length(body) <= 4000),
    -- Whose need: a circle of residents, or an organisation.
    circle           text,
    circle_words     text        not null default '' check (char_length(circle_words) <= 60),
    organisation     bigint,
    category         text        not null,
    unit             text        not null check (unit in ('PEOPLE', 'HOUSEHOLDS', 'TIMES_A_MONTH')),
    strength         text        not null check (strength in ('HELPS', 'HURTS', 'HARMS')),
    since            date        not null,
    -- Why it is so, as far as anybody believes; and what nobody knows yet.
    hypothesis       text        not null default '' check (char_length(hypothesis) <= 1000),
    unknown          text        not null default '' check (char_length(unknown) <= 1000),
    -- Seven days of 24 hours from Monday 0:00, each from 0 (nobody) to 3 (most of them); empty if nobody has asked.
    hours            text        not null default '' check (hours = '' or hours ~ '^[0-3]{168}$'),
    state            text        not null check (state in
                       ('RAISED', 'VERIFIED', 'SIZED', 'PRIORITISED', 'MATCHED', 'UNMET', 'IN_SERVICE', 'MET', 'CHANGED',
                        'EXPIRED')),
    -- What the counted estimates come to; null where there is none.
    low              integer     check (low >= 0),
    middle           integer     check (middle >= 0),
    high             integer     check (high >= middle and middle >= low),
    priority         text        check (priority in ('FIRST', 'SOON', 'LATER')),
    matched_with     text        not null default '' check (char_length(matched_with) <= 200),
    -- The need that took its place when it changed.
    successor        bigint      references needs.need,
    shown_to_public  boolean     not null default false,
    raised_by        bigint,
    keeper           bigint,
    raised_at        timestamptz not null,
    -- When it came into the state it is in.
    state_since      timestamptz not null,
    -- From this day on it is over, unless somebody has looked again.
    expires_on       date        not null,
    looked_at        date        not null,
    changed_at       timestamptz not null,
    check ((circle is null) <> (organisation is null))
);

comment on table needs.need is 'One need. What happened to it stands in the journal.';

create index need_list on needs.need (subdistrict, raised_at desc, id desc);
create index need_at on needs.need (place_path text_pattern_ops);
create index need_expiry on needs.need (expires_on) where state not in ('MET', 'CHANGED', 'EXPIRED');

-- Where in it exactly, and about how many there.
create table needs.need_place (
    need       bigint  not null references needs.need,
    place      bigint  not null,
    place_path text    not null collate "C",
    place_name text    not null,
    about      integer check (about between 0 and 1000000),
    primary key (need, place)
);

-- What speaks for a need, or against it. Nothing is deleted: what was wrong is struck out with a reason.
create table needs.evidence (
    id       bigint      generated always as identity primary key,
    need     bigint      not null references needs.need,
    kind     text        not null check (kind in ('CONCERN', 'TOPIC', 'MEETING', 'SURVEY', 'WALK', 'VISIT', 'STATISTIC')),
    -- The thing of ours that it is: the number of a concern, a topic, a survey; empty for what lies elsewhere.
    reference text       not null default '' check (char_length(reference) <= 60),
    -- Who said it, as far as we can tell people apart without knowing them; empty if we cannot.
    person   text        not null default '',
    title    text        not null check (char_length(title) between 1 and 200),
    source   text        not null default '' check (char_length(source) <= 200),
    day      date        not null,
    weight   smallint    not null check (weight between 1 and 3),
    speaks   text        not null check (speaks in ('FOR', 'AGAINST')),
    added_by text        not null,
    added_at timestamptz not null,
    struck   text        not null default '' check (char_length(struck) <= 200)
);

create index evidence_of_need on needs.evidence (need, day desc);
create index evidence_of_concern on needs.evidence (reference) where kind = 'CONCERN' and struck = '';
-- Nothing counts twice.
create unique index evidence_once on needs.evidence (need, kind, reference) where reference <> '' and struck = '';
create unique index person_once on needs.evidence (need, person) where person <> '' and struck = '';

-- How many, as one source has it. The interval is what holds nine times out of ten.
create table needs.estimate (
    id       bigint      generated always as identity primary key,
    need     bigint      not null references needs.need,
    -- None: all concerns of the need together.
    evidence bigint      references needs.evidence,
    method   text        not null check (method in
               ('COUNT', 'REGISTER', 'SAMPLE', 'EXTRAPOLATION', 'SHOW_OF_HANDS', 'JUDGEMENT')),
    low      integer     not null check (low >= 0),
    middle   integer     not null check (middle >= low),
    high     integer     not null check (high >= middle),
    basis    text        not null default '' check (char_length(basis) <= 100),
    day      date        not null,
    -- Why it does not count; empty if it does.
    left_out text        not null default '' check (char_length(left_out) <= 200),
    added_by text        not null,
    added_at timestamptz not null
);

create unique index estimate_once on needs.estimate (need, coalesce(evidence, 0)) where left_out = '';

-- What would prove us wrong: who looks for it, until when, and what was seen.
create table needs.disproof (
    id       bigint      generated always as identity primary key,
    need     bigint      not null references needs.need,
    sentence text        not null check (char_length(sentence) between 1 and 200),
    watch    text        not null check (char_length(watch) between 1 and 200),
    until    date        not null,
    state    text        not null check (state in ('AHEAD', 'WATCHED', 'HOLDS', 'PROVED_WRONG')),
    seen     text        not null default '' check (char_length(seen) <= 300)
);

create index disproof_of_need on needs.disproof (need, id);

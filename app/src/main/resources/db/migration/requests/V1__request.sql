-- Concerns (诉求): from a resident's sentence to an answer that the resident has confirmed.
create schema if not exists requests;

-- What concerns are about: two levels, each row valid for a period, because local lists change every year.
create table requests.category (
    code        text    not null check (char_length(code) between 3 and 8),
    parent      text,
    name_zh     text    not null,
    name_en     text    not null,
    -- Words that speak for the category before anything has been learnt.
    keywords    text[]  not null default '{}',
    valid_from  date    not null,
    valid_until date,
    primary key (code, valid_from)
);

comment on column requests.category.parent is 'The first-level code; null on the first level.';

-- Who leads on what, where: the duty matrix. The most specific row wins (deepest place, then subdistrict, then default).
create table requests.duty (
    id             bigint  generated always as identity primary key,
    category       text    not null,
    place          text    not null collate "C" default '/',
    -- The part of a courtyard whose owner leads, where the responsibility boundary names one.
    boundary_item  text,
    lead           text    not null,
    co_handlers    text[]  not null default '{}',
    route          text    not null check (route in ('DIRECT', 'DISPATCH', 'WHISTLE', 'DELIBERATE', 'REFER', 'EMERGENCY')),
    urgency        text    not null check (urgency in ('HARM', 'DAMAGE', 'DELAY', 'ORDINARY')),
    sign_limit     text    not null,
    finish_limit   text    not null,
    basis          text    not null,
    valid_from     date    not null,
    valid_until    date
);

create index duty_of_category on requests.duty (category, place);

create table requests.request (
    id                bigint      generated always as identity primary key,
    version           integer     not null default 0,
    subdistrict       bigint      not null,
    place             bigint      not null,
    place_path        text        not null collate "C",
    place_name        text        not null,
    place_detail      text        not null default '' check (char_length(place_detail) <= 60),
    subject           text        not null check (char_length(subject) between 1 and 120),
    body              text        not null check (char_length(body) <= 8000),
    channel           text        not null check (channel in
                        ('PHONE_PAGE', 'DESK', 'CALL', 'PAPER', 'WARDEN', 'VISIT', 'SPREADSHEET', 'OPEN311')),
    affected          integer     check (affected between 1 and 100000),
    affected_note     text        not null default '' check (char_length(affected_note) <= 200),
    -- Neighbours may read the matter and its progress, never who said it.
    shown_to_public   boolean     not null,
    tell_warden       boolean     not null default false,
    -- Kept by the room people; null where nothing was left.
    contact           bigint,
    answer_by         text        not null default 'CODE' check (answer_by in ('CALL', 'MESSAGE', 'CODE')),
    code              text        not null check (char_length(code) = 6),
    taken_by          bigint,
    state             text        not null check (state in
                        ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'NEEDS_INFO', 'CLASSIFIED', 'DIRECT_REPLY', 'DISPATCHED', 'SIGNED',
                         'IN_PROGRESS', 'RETURNED', 'HANDLED', 'AWAITING_CONFIRMATION', 'RESOLVED', 'NOT_RESOLVED',
                         'NO_ANSWER', 'REOPENED', 'CLOSED', 'WITHDRAWN', 'MERGED', 'NOT_OURS', 'GAP')),
    category          text,
    urgency           text        not null default 'ORDINARY' check (urgency in ('HARM', 'DAMAGE', 'DELAY', 'ORDINARY')),
    route             text        check (route in ('DIRECT', 'DISPATCH', 'WHISTLE', 'DELIBERATE', 'REFER', 'EMERGENCY')),
    -- Why it is sorted and routed as it is: keys of sentences with their values.
    why               jsonb       not null default '[]',
    -- How sure the sorting was, 0 to 1; null where a person sorted.
    confidence        double precision,
    lead              bigint,
    handler           bigint,
    co_handlers       bigint[]    not null default '{}',
    received_at       timestamptz not null,
    sign_due          timestamptz,
    finish_due        timestamptz,
    confirm_due       timestamptz,
    handled_at        timestamptz,
    closed_at         timestamptz,
    changed_at        timestamptz not null,
    answer            text        not null default '' check (char_length(answer) <= 4000),
    -- Who said how it ended: the resident, or nobody.
    outcome           text        check (outcome in ('RESOLVED', 'NOT_RESOLVED', 'NO_ANSWER')),
    reworks           integer     not null default 0,
    transfers         integer     not null default 0,
    merged_into       bigint,
    referred_to       text        not null default '',
    source            text        not null default '',
    external_number   text,
    fingerprint       bytea,
    -- The form it came from: pressed twice, it is still one concern.
    submission        uuid        unique,
    latitude          double precision check (latitude between -90 and 90),
    longitude         double precision check (longitude between -180 and 180),
    media_url         text        not null default '',
    search            tsvector    not null
);

comment on table requests.request is 'One concern. What happened to it stands in the journal, what was said in requests.remark.';

-- The list of a place, newest first.
create index request_list on requests.request (subdistrict, received_at desc, id desc);
-- A subtree.
create index request_place on requests.request (place_path text_pattern_ops, received_at desc);
-- The board: what is open, by state and due time.
create index request_open on requests.request (subdistrict, state, finish_due)
    where state not in ('CLOSED', 'WITHDRAWN', 'MERGED', 'NOT_OURS', 'RESOLVED', 'NO_ANSWER');
-- To-do of a department or a person.
create index request_lead on requests.request (lead, state) where lead is not null
    and state in ('DISPATCHED', 'SIGNED', 'IN_PROGRESS', 'REOPENED', 'NOT_RESOLVED');
create index request_handler on requests.request (handler, state) where handler is not null
    and state in ('DISPATCHED', 'SIGNED', 'IN_PROGRESS', 'REOPENED', 'NOT_RESOLVED');
create index request_category on requests.request (subdistrict, category, received_at desc);
create index request_search on requests.request using gin (search) with (fastupdate = on);
create index request_confirm on requests.request (confirm_due) where state = 'AWAITING_CONFIRMATION';
create index request_merged on requests.request (merged_into) where merged_into is not null;
create index request_gap on requests.request (subdistrict, received_at) where state = 'GAP';
-- The same sheet twice adds nothing twice.
create unique index request_external on requests.request (subdistrict, source, external_number) where external_number is not null;
create unique index request_fingerprint on requests.request (subdistrict, source, fingerprint) where fingerprint is not null;

-- What was said along the way. Text stays out of the journal, so that it can be corrected or taken out by law.
create table requests.remark (
    id       bigint      generated always as identity primary key,
    request  bigint      not null references requests.request,
    at       timestamptz not null,
    account  bigint,
    actor    text        not null,
    kind     text        not null check (kind in ('NOTE', 'QUESTION', 'REPLY', 'ANSWER', 'REASON')),
    -- Only those who work on it read it.
    internal boolean     not null,
    text     text        not null check (char_length(text) between 1 and 4000)
);

create index remark_of_request on requests.remark (request, id);

-- Photos and voice notes, kept by the room files.
create table requests.attachment (
    request bigint not null references requests.request,
    file    bigint not null,
    after   boolean not null default false,
    primary key (request, file)
);

-- What a subdistrict decides for itself.
create table requests.setting (
    subdistrict       bigint  primary key,
    -- From this confidence on a concern is sorted and sent without a person; above 1 never.
    sort_alone_from   double precision    not null default 1.01,
    confirmation_days integer not null default 7 check (confirmation_days between 1 and 60)
);

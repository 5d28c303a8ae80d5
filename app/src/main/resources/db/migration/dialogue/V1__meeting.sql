-- Dialogue (议事协商): who is asked into one room, when, under which rules, and what came of it.
create schema if not exists dialogue;

create table dialogue.meeting (
    id            bigint      generated always as identity primary key,
    version       integer     not null default 0,
    subdistrict   bigint      not null,
    place         bigint      not null,
    place_path    text        not null collate "C",
    title         text        not null check (char_length(title) between 1 and 120),
    -- What shall be clear when people get up from their chairs.
    aim           text        not null default '' check (char_length(aim) <= 400),
    kind          text        not null check (kind in
                    ('TEAHOUSE', 'ROUND_TABLE', 'OPEN_SPACE', 'WORKSHOP', 'WORLD_CAFE')),
    -- What a decision of it is worth: advice, a residents' assembly, or a vote of owners.
    decides       text        not null check (decides in ('CONSULTATION', 'ASSEMBLY', 'OWNERS_VOTE')),
    -- For a vote of owners: how many there are, and how much they own, in hundredths of a square metre.
    owners        integer     check (owners > 0),
    owned         bigint      check (owned > 0),
    origin        text        not null check (origin in ('NONE', 'NEED', 'GAP', 'CONCERN', 'TOPIC', 'CONFLICT')),
    origin_number bigint,
    origin_words  text        not null default '' check (char_length(origin_words) <= 200),
    state         text        not null check (state in
                    ('PROPOSED', 'STAKEHOLDERS_MAPPED', 'ANNOUNCED', 'RULES_SET', 'IN_SESSION', 'NOTES_PUBLISHED',
                     'OBJECTION_WINDOW', 'RESOLVED', 'NO_DECISION', 'FOLLOW_UP', 'REPORTED_BACK', 'CLOSED',
                     'CANCELLED')),
    -- Whether everybody concerned has a chair, so that it may call itself a meeting of stakeholders.
    stakeholders  boolean     not null default false,
    starts_at     timestamptz,
    minutes       integer     not null default 120 check (minutes between 15 and 600),
    room          text        not null default '' check (char_length(room) <= 120),
    seats         integer     check (seats between 1 and 10000),
    chair         text        not null default '' check (char_length(chair) <= 60),
    recorder      text        not null default '' check (char_length(recorder) <= 60),
    -- The four of 16 characters: who leads, who answers for it, who helps, who takes part.
    leads         text        not null default '' check (char_length(leads) <= 120),
    answers       text        not null default '' check (char_length(answers) <= 120),
    helps         text        not null default '' check (char_length(helps) <= 120),
    takes_part    text        not null default '' check (char_length(takes_part) <= 120),
    proposed_by   bigint,
    proposed_at   timestamptz not null,
    state_since   timestamptz not null,
    check ((decides = 'OWNERS_VOTE') = (owners is not null and owned is not null))
);

comment on table dialogue.meeting is 'One meeting. What happened to it stands in the journal.';

create index meeting_list on dialogue.meeting (subdistrict, id desc);
create index meeting_at on dialogue.meeting (place_path text_pattern_ops);

-- A group of people whom it concerns, in one of five boxes.
create table dialogue.party (
    id           bigint  generated always as identity primary key,
    meeting      bigint  not null references dialogue.meeting,
    box          text    not null check (box in ('AFFECTED', 'DECIDES', 'PAYS', 'DOES', 'KNOWS')),
    name         text    not null check (char_length(name) between 1 and 60),
    organisation bigint,
    -- About how many they are; null where nobody knows.
    people       integer check (people between 1 and 1000000),
    -- Who speaks for them; empty where there is nobody yet.
    speaker      text    not null default '' check (char_length(speaker) <= 60)
);

create index party_of on dialogue.party (meeting, id);

-- Somebody who was asked, or who said by the door that they come.
create table dialogue.guest (
    id            bigint      generated always as identity primary key,
    meeting       bigint      not null references dialogue.meeting,
    party         bigint      references dialogue.party,
    -- As they want to be called before everybody.
    called        text        not null check (char_length(called) between 1 and 60),
    account       bigint,
    contact       bigint,
    way           text        not null check (way in ('ACCOUNT', 'PHONE', 'DOOR')),
    reply         text        not null check (reply in ('ASKED', 'COMING', 'WAITING', 'DECLINED')),
    authority     text        not null check (authority in ('OWN_VOICE', 'CAN_DECIDE', 'MUST_ASK')),
    needs         text[]      not null default '{}',
    companions    integer     not null default 0 check (companions between 0 and 20),
    children      integer     not null default 0 check (children between 0 and 20),
    sleeps_by_day boolean     not null default false,
    -- What shall be read out for those who cannot come.
    message       text        not null default '' check (char_length(message) <= 1000),
    -- Six figures that prove it is theirs: they follow by them what came of their words.
    code          text        not null check (code ~ '^\d{6}$'),
    asked_by      text        not null,
    asked_at      timestamptz not null,
    replied_at    timestamptz,
    unique (meeting, code)
);

create unique index guest_account on dialogue.guest (meeting, account) where account is not null;
create index guest_of on dialogue.guest (meeting, id);

-- A time that was offered, before one was chosen.
create table dialogue.slot (
    id        bigint      generated always as identity primary key,
    meeting   bigint      not null references dialogue.meeting,
    starts_at timestamptz not null,
    unique (meeting, starts_at)
);

create table dialogue.slot_fits (
    slot  bigint not null references dialogue.slot,
    guest bigint not null references dialogue.guest,
    primary key (slot, guest)
);

-- What has been seen to, of the list that stands where the step is done.
create table dialogue.tick (
    meeting bigint not null references dialogue.meeting,
    item    text   not null,
    primary key (meeting, item)
);

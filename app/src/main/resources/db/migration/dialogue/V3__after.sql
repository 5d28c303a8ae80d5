-- What a meeting brought: who was there, what was talked of, what was decided, the minutes.
alter table dialogue.meeting
    add column words           text not null default '' check (char_length(words) <= 2000),
    add column published_at    timestamptz,
    add column objections_until date,
    add column reported        text not null default '' check (char_length(reported) <= 1000);

-- How many of each group came, and how many of them could decide there and then.
create table dialogue.presence (
    meeting bigint  not null references dialogue.meeting,
    party   bigint  not null references dialogue.party,
    heads   integer not null check (heads between 0 and 100000),
    decide  integer not null check (decide between 0 and heads),
    primary key (meeting, party)
);

create table dialogue.topic (
    id           bigint  generated always as identity primary key,
    meeting      bigint  not null references dialogue.meeting,
    title        text    not null check (char_length(title) between 1 and 120),
    host         text    not null default '' check (char_length(host) <= 60),
    notes        text    not null default '' check (char_length(notes) <= 2000),
    state        text    not null check (state in ('POSTED', 'HOSTED', 'DISCUSSED', 'VOTED', 'ACTION', 'PARKED')),
    -- The need or the concern that it became.
    need         bigint,
    concern      bigint,
    -- The parked topic, or the promise, that has come back by itself.
    carried_from bigint  references dialogue.topic,
    commitment   bigint
);

create index topic_of on dialogue.topic (meeting, id);
create index topic_parked on dialogue.topic (meeting) where state = 'PARKED';

-- Where each group stands on a topic: a plain table.
create table dialogue.stance (
    topic  bigint not null references dialogue.topic,
    party  bigint not null references dialogue.party,
    stance text   not null check (stance in ('FOR', 'FOR_IF', 'AGAINST', 'ABSTAIN')),
    words  text   not null default '' check (char_length(words) <= 300),
    primary key (topic, party)
);

create table dialogue.decision (
    id             bigint  generated always as identity primary key,
    meeting        bigint  not null references dialogue.meeting,
    topic          bigint  references dialogue.topic,
    question       text    not null check (char_length(question) between 1 and 200),
    -- Whose matter it is: everybody's, or the owners' by the Civil Code.
    matter         text    not null check (matter in ('COMMON', 'OWNERS_ORDINARY', 'OWNERS_GRAVE')),
    threshold      text    not null check (threshold in ('CONSENT', 'MAJORITY', 'TWO_THIRDS', 'THREE_QUARTERS')),
    quorum         integer,
    -- Who was there and may vote.
    entitled       integer not null check (entitled between 1 and 1000000),
    hands_yes      integer not null default 0 check (hands_yes >= 0),
    hands_no       integer not null default 0 check (hands_no >= 0),
    hands_abstain  integer not null default 0 check (hands_abstain >= 0),
    area_yes       bigint  not null default 0 check (area_yes >= 0),
    area_no        bigint  not null default 0 check (area_no >= 0),
    area_abstain   bigint  not null default 0 check (area_abstain >= 0),
    -- Numbered ballots that were handed out.
    papers         integer not null default 0 check (papers between 0 and 10000),
    minority       text    not null default '' check (char_length(minority) <= 1000),
    outcome        text    not null check (outcome in ('OPEN', 'CARRIED', 'REJECTED', 'NO_QUORUM', 'NO_DECISION')),
    settled_at     timestamptz
);

create index decision_of on dialogue.decision (meeting, id);

-- What stands on a numbered ballot, as one of two people has read it.
create table dialogue.ballot (
    decision   bigint  not null references dialogue.decision,
    number     integer not null check (number >= 1),
    entry      integer not null check (entry in (1, 2)),
    choice     text    not null check (choice in ('YES', 'NO', 'ABSTAIN', 'INVALID')),
    area       bigint  not null default 0 check (area >= 0),
    entered_by text    not null,
    primary key (decision, number, entry)
);

create table dialogue.objection (
    id       bigint      generated always as identity primary key,
    meeting  bigint      not null references dialogue.meeting,
    called   text        not null check (char_length(called) between 1 and 60),
    words    text        not null check (char_length(words) between 1 and 1000),
    made_at  timestamptz not null,
    answer   text        not null default '' check (char_length(answer) <= 1000)
);

create index objection_of on dialogue.objection (meeting, id);

-- Deciding by hands, papers, phones and proxies, in one total in which each person stands once; and putting options in
-- order, or giving dots to them.

alter table dialogue.rules
    -- For how many others one person may vote; 0: for none.
    add column proxies integer not null default 0 check (proxies between 0 and 5);

alter table dialogue.decision
    add column kind      text    not null default 'YES_OR_NO' check (kind in ('YES_OR_NO', 'RANKING', 'DOTS')),
    add column options   text[]  not null default '{}' check (cardinality(options) <= 8),
    -- How many each person may give.
    add column dots      integer not null default 0 check (dots between 0 and 10),
    add column put_at    timestamptz,
    -- When the box of the phones was opened: from then on nobody votes by phone, and nothing leads from a name to a vote.
    add column opened_at timestamptz,
    -- The figures as they were published, to be held against a recount.
    add column published bigint[];

update dialogue.decision set put_at = coalesce(settled_at, now());

alter table dialogue.decision
    alter column put_at set not null,
    drop constraint decision_outcome_check,
    add constraint decision_outcome check (outcome in
        ('OPEN', 'CARRIED', 'REJECTED', 'NO_QUORUM', 'NO_DECISION', 'ORDERED'));

alter table dialogue.ballot
    -- For each option its place in the order (0: not named), or how many dots.
    add column marks integer[] not null default '{}',
    drop constraint ballot_choice_check,
    add constraint ballot_choice check (choice in ('YES', 'NO', 'MARKED', 'ABSTAIN', 'INVALID'));

-- Hands as they were counted, group by group; without a group: all the others, or all together.
create table dialogue.hands (
    decision     bigint  not null references dialogue.decision,
    party        bigint  references dialogue.party,
    yes          integer not null check (yes >= 0),
    no           integer not null check (no >= 0),
    abstain      integer not null check (abstain >= 0),
    area_yes     bigint  not null default 0 check (area_yes >= 0),
    area_no      bigint  not null default 0 check (area_no >= 0),
    area_abstain bigint  not null default 0 check (area_abstain >= 0),
    unique nulls not distinct (decision, party)
);

insert into dialogue.hands (decision, party, yes, no, abstain, area_yes, area_no, area_abstain)
select id, null, hands_yes, hands_no, hands_abstain, area_yes, area_no, area_abstain
from   dialogue.decision;

alter table dialogue.decision
    drop column hands_yes, drop column hands_no, drop column hands_abstain,
    drop column area_yes, drop column area_no, drop column area_abstain;

-- Who of the guests sits in the room, and what they own where that counts.
create table dialogue.voter (
    guest    bigint      primary key references dialogue.guest,
    meeting  bigint      not null references dialogue.meeting,
    here     boolean     not null default false,
    area     bigint      not null default 0 check (area >= 0),
    noted_at timestamptz not null
);

create index voter_of on dialogue.voter (meeting);

-- Who votes for whom.
create table dialogue.proxy (
    id           bigint      generated always as identity primary key,
    meeting      bigint      not null references dialogue.meeting,
    giver        bigint      not null references dialogue.guest,
    holder       bigint      not null references dialogue.guest,
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    noted_by     text        not null,
    check (giver <> holder)
);

create unique index proxy_now on dialogue.proxy (giver) where withdrawn_at is null;
create index proxy_of on dialogue.proxy (meeting, holder);

-- A numbered ballot that is known to be somebody's; whose it was is forgotten when the question is settled.
create table dialogue.paper (
    decision bigint  not null references dialogue.decision,
    number   integer not null check (number >= 1),
    guest    bigint  references dialogue.guest,
    -- It does not count: its owner had voted otherwise.
    aside    boolean not null default false,
    primary key (decision, number)
);

-- What lies in the box of the phones: no name, no moment.
create table dialogue.vote (
    decision bigint    not null references dialogue.decision,
    receipt  text      not null check (receipt ~ '^[2-9A-HJKMNP-Z]{6}$'),
    choice   text      not null check (choice in ('YES', 'NO', 'MARKED', 'ABSTAIN', 'INVALID')),
    marks    integer[] not null default '{}',
    area     bigint    not null default 0 check (area >= 0),
    primary key (decision, receipt)
);

-- Who has voted by phone or by proxy: each once. The way to the vote is cut when the box is opened.
create table dialogue.vote_of (
    decision bigint not null references dialogue.decision,
    guest    bigint not null references dialogue.guest,
    -- Who voted for them; none where they did themselves.
    holder   bigint references dialogue.guest,
    receipt  text,
    primary key (decision, guest),
    unique (decision, receipt)
);

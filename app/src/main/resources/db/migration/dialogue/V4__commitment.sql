-- Commitments (承诺): who promised what, by when; until residents have seen that it was kept.
create table dialogue.commitment (
    id           bigint      generated always as identity primary key,
    version      integer     not null default 0,
    subdistrict  bigint      not null,
    place        bigint      not null,
    place_path   text        not null collate "C",
    meeting      bigint      not null references dialogue.meeting,
    topic        bigint      references dialogue.topic,
    what         text        not null check (char_length(what) between 1 and 200),
    -- Who promised: a body, somebody with an account, or a guest by their code.
    owner_name   text        not null default '' check (char_length(owner_name) <= 60),
    organisation bigint,
    account      bigint,
    guest        bigint      references dialogue.guest,
    -- Who of the residents' side looks whether it was done.
    watcher      text        not null default '' check (char_length(watcher) <= 60),
    agreed_until date        not null,
    until        date        not null,
    state        text        not null check (state in
                   ('DRAFTED', 'ADOPTED', 'ASSIGNED', 'ACCEPTED_BY_OWNER', 'IN_PROGRESS', 'EVIDENCE_SUBMITTED', 'KEPT',
                    'LATE', 'BROKEN', 'RENEGOTIATED')),
    state_since  timestamptz not null,
    done_words   text        not null default '' check (char_length(done_words) <= 1000),
    done_on      date,
    successor    bigint      references dialogue.commitment,
    made_at      timestamptz not null
);

create index commitment_list on dialogue.commitment (subdistrict, until, id);
create index commitment_of on dialogue.commitment (meeting, id);
create index commitment_at on dialogue.commitment (place_path text_pattern_ops);

-- Every other day that was named after the first.
create table dialogue.commitment_day (
    id         bigint      generated always as identity primary key,
    commitment bigint      not null references dialogue.commitment,
    from_day   date        not null,
    to_day     date        not null,
    why        text        not null check (char_length(why) between 1 and 300),
    by         text        not null,
    at         timestamptz not null
);

-- Money in fen: what was there, what was added, what was taken from elsewhere.
create table dialogue.commitment_money (
    id         bigint      generated always as identity primary key,
    commitment bigint      not null references dialogue.commitment,
    part       text        not null check (part in ('BASE', 'ADDED', 'REALLOCATED')),
    fen        bigint      not null check (fen > 0),
    source     text        not null check (char_length(source) between 1 and 120),
    decided    text        not null default '' check (char_length(decided) <= 120),
    by         text        not null,
    at         timestamptz not null
);

-- The same spot, before and after.
create table dialogue.commitment_photo (
    file       bigint      primary key,
    commitment bigint      not null references dialogue.commitment,
    moment     text        not null check (moment in ('BEFORE', 'AFTER')),
    spot       text        not null default '' check (char_length(spot) <= 60),
    taken_on   date        not null,
    by         text        not null
);

alter table dialogue.topic add constraint topic_commitment foreign key (commitment) references dialogue.commitment;

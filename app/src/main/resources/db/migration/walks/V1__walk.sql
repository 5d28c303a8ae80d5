-- Going and looking together: a walk along a route, and what its walkers find.
create schema if not exists walks;

create table walks.walk (
    id            bigint      generated always as identity primary key,
    version       integer     not null default 0,
    subdistrict   bigint      not null,
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    title         text        not null check (char_length(title) between 1 and 80),
    purpose       text        not null default '' check (char_length(purpose) <= 1000),
    meeting       text        not null default '' check (char_length(meeting) <= 120),
    day           date        not null,
    state         text        not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED')),
    code          text        not null unique check (code ~ '^[a-z2-9]{8}$'),
    planned_at    timestamptz not null,
    planned_by    bigint,
    started_at    timestamptz,
    ended_at      timestamptz,
    reason        text        not null default '' check (char_length(reason) <= 300),
    check ((started_at is null) = (state in ('PLANNED', 'CANCELLED'))),
    check ((ended_at is null) = (state in ('PLANNED', 'UNDER_WAY'))),
    check ((reason = '') = (state <> 'CANCELLED'))
);

create index walk_of_subdistrict on walks.walk (subdistrict, day desc);

comment on table walks.walk is 'A walk with its purpose and its day.';
comment on column walks.walk.code is 'In the address at which people without an account join.';
comment on column walks.walk.reason is 'Why it was cancelled.';

create table walks.stop (
    walk       bigint  not null references walks.walk on delete cascade,
    position   integer not null,
    place      bigint  not null,
    place_path text    not null collate "C",
    name       text    not null,
    name_en    text    not null default '',
    primary key (walk, position)
);

comment on table walks.stop is 'The route: the places that a walk goes to, in their order.';

create table walks.walker (
    id        bigint      generated always as identity primary key,
    walk      bigint      not null references walks.walk on delete cascade,
    account   bigint,
    name      text        not null check (char_length(name) between 1 and 40),
    key       text        not null unique check (key ~ '^[a-z2-9]{16}$'),
    joined_at timestamptz not null,
    unique (walk, account)
);

comment on table walks.walker is 'Who walks along: colleagues by their account, others by the name that they gave.';
comment on column walks.walker.key is 'In the address at which this walker notes findings.';

create table walks.finding (
    id            bigint      generated always as identity primary key,
    walk          bigint      not null references walks.walk,
    walker        bigint      not null references walks.walker,
    submission    uuid        not null unique,
    kind          text        not null,
    verdict       text        not null check (verdict in ('GOOD', 'BAD')),
    words         text        not null check (char_length(words) <= 1000),
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    detail        text        not null default '' check (char_length(detail) <= 100),
    noted_at      timestamptz not null,
    came_at       timestamptz not null,
    head          bigint      references walks.finding,
    concern       bigint,
    check (head <> id)
);

create index finding_of_walk on walks.finding (walk, id);
create index finding_by_place on walks.finding (place_path);
create index finding_merged on walks.finding (head) where head is not null;
create index finding_of_concern on walks.finding (concern) where concern is not null;

comment on table walks.finding is 'What one walker found at one spot.';
comment on column walks.finding.submission is 'Made on the phone: the same one twice is one finding.';
comment on column walks.finding.noted_at is 'When it was seen, by the clock of the phone.';
comment on column walks.finding.head is 'The finding of another walker that it was merged into.';
comment on column walks.finding.concern is 'The concern that was handed in because of it.';

create table walks.photo (
    finding  bigint  not null references walks.finding on delete cascade,
    position integer not null,
    file     bigint  not null unique,
    primary key (finding, position)
);

create table walks.sorting (
    id       bigint      generated always as identity primary key,
    walk     bigint      not null references walks.walk on delete cascade,
    kind     text        not null check (kind in ('MERGED', 'SPLIT', 'KEPT_APART')),
    head     bigint      not null,
    moved    bigint[]    not null,
    before   bigint[]    not null,
    done_at  timestamptz not null,
    done_by  text        not null,
    undone   boolean     not null default false
);

create index sorting_of_walk on walks.sorting (walk, id);

comment on table walks.sorting is 'What people did to findings of the same spot, each act with the way back.';
comment on column walks.sorting.before is 'What each of the moved was merged into before; 0 for nothing.';

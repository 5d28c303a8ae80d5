-- Money that is decided together: proposals that residents choose among, and official plans from which they strike and
-- to which they add. Amounts are in fen.
create schema if not exists budgets;

create table budgets.budget (
    id            bigint      generated always as identity primary key,
    version       integer     not null default 0,
    kind          text        not null check (kind in ('PROPOSALS', 'PLAN')),
    meeting       bigint,
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    title_zh      text        not null check (char_length(title_zh) between 1 and 80),
    title_en      text        not null default '' check (char_length(title_en) <= 160),
    intro_zh      text        not null default '' check (char_length(intro_zh) <= 600),
    intro_en      text        not null default '' check (char_length(intro_en) <= 1200),
    money         bigint      not null check (money > 0),
    voting        text        not null check (voting in ('APPROVAL', 'CUMULATIVE', 'SCORING', 'ORDINAL')),
    most          integer     not null check (most >= 0),
    points        integer     not null check (points > 0),
    guests_only   boolean     not null,
    method        text        not null check (method in ('GREEDY', 'EQUAL_SHARES')),
    utility       text        not null check (utility in ('COST', 'CARDINALITY', 'POINTS')),
    completion    text        not null check (completion in ('NONE', 'UTILITARIAN', 'ADD1', 'ADD1_UTILITARIAN')),
    state         text        not null check (state in ('DRAFT', 'OPEN', 'COUNTING', 'CLOSED')),
    code          text        not null unique check (code ~ '^[a-z2-9]{8}$'),
    created_at    timestamptz not null,
    created_by    bigint,
    opened_at     timestamptz,
    closed_at     timestamptz,
    check ((opened_at is null) = (state = 'DRAFT')),
    check ((closed_at is null) = (state in ('DRAFT', 'OPEN')))
);

create index budget_of_meeting on budgets.budget (meeting) where meeting is not null;
create index budget_of_place on budgets.budget (place_path text_pattern_ops);

comment on table budgets.budget is 'A sum of money, and what people decide about it.';
comment on column budgets.budget.code is 'In the address at which residents look and vote.';
comment on column budgets.budget.most is 'How many items one ballot may name; 0 as many as there are.';
comment on column budgets.budget.points is 'How many points one ballot gives away, where points are given.';

-- What the money can be spent on. In a plan also what has been done with the line since the version before.
create table budgets.item (
    budget      bigint  not null references budgets.budget on delete cascade,
    key         text    not null check (char_length(key) between 1 and 60),
    name_zh     text    not null check (char_length(name_zh) between 1 and 300),
    name_en     text    not null default '' check (char_length(name_en) <= 300),
    cost        bigint  not null check (cost >= 0),
    whereabouts text    not null default '',
    note        text    not null default '',
    brought_by  text    not null default '',
    mark        text    not null default 'KEPT' check (mark in ('KEPT', 'STRUCK', 'CHANGED', 'ADDED')),
    cost_before bigint,
    asked_by    text    not null default '',
    why         text    not null default '',
    promise     bigint,
    primary key (budget, key)
);

comment on column budgets.item.key is 'Given before the vote: of two equal items the first by it is taken.';
comment on column budgets.item.promise is 'The commitment that it became.';

create table budgets.plan_version (
    budget  bigint      not null references budgets.budget,
    number  integer     not null check (number > 0),
    part    text        not null check (part in ('BASE', 'ADDED', 'REALLOCATED')),
    money   bigint      not null,
    source  text        not null,
    decided text        not null,
    made_at timestamptz not null,
    made_by text        not null,
    primary key (budget, number)
);

create table budgets.plan_line (
    budget      bigint  not null,
    number      integer not null,
    position    integer not null,
    key         text    not null,
    name_zh     text    not null,
    name_en     text    not null,
    cost        bigint  not null,
    cost_before bigint,
    whereabouts text    not null,
    note        text    not null,
    brought_by  text    not null,
    mark        text    not null,
    asked_by    text    not null,
    why         text    not null,
    primary key (budget, number, key),
    foreign key (budget, number) references budgets.plan_version
);

comment on table budgets.plan_version is 'What a plan was at some day; never changed.';

create function budgets.stays_as_it_is() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a plan is never changed';
end
$$;

create trigger version_stays before update or delete on budgets.plan_version
    for each row execute function budgets.stays_as_it_is();
create trigger line_stays before update or delete on budgets.plan_line
    for each row execute function budgets.stays_as_it_is();

-- One voice each. Nothing in it says whose: the voter is a digest.
create table budgets.ballot (
    id      bigint      generated always as identity primary key,
    budget  bigint      not null references budgets.budget on delete cascade,
    channel text        not null check (channel in ('PHONE', 'PAPER', 'FILE')),
    voter   text        not null,
    items   text[]      not null,
    points  numeric[]   not null,
    cast_at timestamptz not null,
    by_name text        not null default '',
    unique (budget, channel, voter)
);

comment on column budgets.ballot.voter is 'Of a phone a digest, of paper its number, of a file what stands there.';

-- What came out: by the rule that was agreed on, and by another one beside it.
create table budgets.outcome (
    budget      bigint      not null references budgets.budget on delete cascade,
    agreed      boolean     not null,
    method      text        not null,
    utility     text        not null,
    completion  text        not null,
    share       numeric     not null,
    spent       bigint      not null,
    unspent     bigint      not null,
    voters      integer     not null,
    served      integer     not null,
    millis      integer     not null,
    counted_at  timestamptz not null,
    primary key (budget, agreed)
);

comment on column budgets.outcome.served is 'Voters who get at least one item that they asked for.';

create table budgets.finding (
    budget     bigint  not null,
    agreed     boolean not null,
    position   integer not null,
    item       text    not null,
    reason     text    not null check (reason in ('PAID_FOR', 'NOT_COVERED', 'IN_TURN', 'DID_NOT_FIT', 'NOBODY')),
    supporters integer not null,
    support    numeric not null,
    turn       integer not null,
    each       numeric not null,
    in_full    integer not null,
    with_rest  integer not null,
    had        numeric not null,
    missing    numeric not null,
    other      text    not null,
    other_sum  numeric not null,
    primary key (budget, agreed, item),
    foreign key (budget, agreed) references budgets.outcome on delete cascade
);

-- What neighbours ask of a plan from their own phones: that a line goes, or that one comes.
create table budgets.plan_wish (
    id       bigint      generated always as identity primary key,
    budget   bigint      not null references budgets.budget on delete cascade,
    key      text        not null default '',
    name     text        not null check (char_length(name) between 1 and 80),
    state    text        not null default 'OPEN' check (state in ('OPEN', 'TAKEN_UP', 'LEFT', 'HIDDEN')),
    answer   text        not null default '' check (char_length(answer) <= 300),
    asked_at timestamptz not null
);

create unique index plan_wish_of_line on budgets.plan_wish (budget, key) where state = 'OPEN' and key <> '';
create index plan_wish_of_budget on budgets.plan_wish (budget);

comment on column budgets.plan_wish.key is 'The line that is to go; empty where a new one is asked for.';
comment on column budgets.plan_wish.name is 'What the line is called.';

-- One voice for each phone. Nothing in it says whose: the voter is a digest, and a name is what somebody typed.
create table budgets.plan_voice (
    wish    bigint      not null references budgets.plan_wish on delete cascade,
    voter   text        not null,
    called  text        not null default '' check (char_length(called) <= 40),
    why     text        not null default '' check (char_length(why) <= 300),
    said_at timestamptz not null,
    primary key (wish, voter)
);

-- What was learnt from the subdistrict's own confirmed classifications, one row each time.
create table requests.sorting_model (
    id           bigint      generated always as identity primary key,
    subdistrict  bigint      not null,
    -- As people name it: 1, 2, 3 …
    number       integer     not null,
    made_at      timestamptz not null,
    made_by      text        not null,
    examples     integer     not null,
    categories   integer     not null,
    -- How many recent concerns it was tried on without having learnt from them, how many of these it sorted rightly,
    -- and how many the one in use before sorted rightly.
    kept_aside   integer     not null,
    right_now    integer     not null,
    right_before integer     not null,
    -- Learnt from everything; null once it is too old to go back to.
    model        bytea,
    -- Learnt without what was kept aside: what it is tried with, and what the next one is compared with.
    trial        bytea,
    unique (subdistrict, number)
);

-- Which one sorts at present.
create table requests.sorting_choice (
    subdistrict bigint      primary key,
    model       bigint      not null references requests.sorting_model,
    chosen_at   timestamptz not null,
    chosen_by   text        not null
);

-- What a model said about each concern kept aside.
create table requests.sorting_trial (
    model       bigint           not null references requests.sorting_model on delete cascade,
    request     bigint           not null,
    received_at timestamptz      not null,
    confirmed   text             not null,
    suggested   text             not null,
    confidence  double precision not null,
    primary key (model, request)
);

-- What seems to be the matter with concerns that nobody has sorted yet: worked out in the background, so that lists can
-- be narrowed by it where a spreadsheet brought thousands.
create table requests.suggestion (
    request     bigint  primary key references requests.request,
    subdistrict bigint  not null,
    -- Null where nothing speaks for any category.
    category    text,
    confidence  double precision not null check (confidence between 0 and 1),
    -- The version that was asked; 0 where key words alone spoke.
    model       bigint  not null
);

-- Many concerns sorted as suggested, because somebody said so of all of them at once.
create table requests.sweep (
    id          bigint      generated always as identity primary key,
    place       text        not null collate "C",
    account     bigint      not null,
    percent     integer     not null check (percent between 1 and 100),
    -- Whether each is given to whoever leads on it.
    hand_on     boolean     not null,
    total       integer     not null default 0,
    started_at  timestamptz not null,
    finished_at timestamptz
);

create index sweep_of_account on requests.sweep (account, id desc);

create table requests.sweep_item (
    sweep      bigint not null references requests.sweep,
    request    bigint not null references requests.request,
    category   text   not null,
    confidence double precision not null,
    -- `done`, or the key of the sentence that says why not; null while it waits.
    outcome    text,
    primary key (sweep, request)
);

create index sweep_item_waiting on requests.sweep_item (sweep, request) where outcome is null;

-- Sheets on their way in: what was uploaded, what its columns mean, and its rows until they are in.
create schema if not exists imports;

create table imports.import (
    id           bigint      generated always as identity primary key,
    target       text        not null,
    place        text        not null collate "C",
    place_name   text        not null,
    source       text        not null default '' check (char_length(source) <= 40),
    file_name    text        not null check (char_length(file_name) <= 200),
    rows         integer     not null,
    width        integer     not null,
    -- Rows below the names of the columns.
    data         integer     not null default 0,
    header_row   integer     not null default 0,
    -- The same for every sheet with these column names: what a correction is remembered by.
    layout       text        not null default '',
    -- What each column holds, in their order; empty where it is left out.
    fields       text[]      not null default '{}',
    -- What the labels of a field mean: {"category": {"城乡建设": "HOU"}}.
    meanings     jsonb       not null default '{}',
    state        text        not null check (state in
                   ('COLUMNS', 'MEANINGS', 'CHECKED', 'WAITING', 'RUNNING', 'DONE', 'FAILED', 'UNDONE')),
    mode         text        not null default 'GOOD' check (mode in ('ALL', 'GOOD')),
    faulty       integer     not null default 0,
    noted        integer     not null default 0,
    -- The number of the last row that is done.
    position     integer     not null default 0,
    done         integer     not null default 0,
    added        integer     not null default 0,
    already      integer     not null default 0,
    restarts     integer     not null default 0,
    -- How many rows were in when the program came back after a break; null where there was none.
    resumed_at   integer,
    failure      text        not null default '',
    account      bigint      not null,
    actor        text        not null,
    created      timestamptz not null,
    changed      timestamptz not null,
    started      timestamptz,
    finished     timestamptz
);

create index import_list on imports.import (place text_pattern_ops, created desc);
create index import_under_way on imports.import (id) where state in ('WAITING', 'RUNNING');

create table imports.line (
    import   bigint  not null references imports.import on delete cascade,
    number   integer not null,
    cells    jsonb   not null,
    problems jsonb,
    -- Whether one of the problems keeps the row out.
    refused  boolean not null default false,
    primary key (import, number)
);

create index line_with_problems on imports.line (import, number) where problems is not null;

-- What was corrected by hand once, for the next sheet with the same column names.
create table imports.layout (
    target text   not null,
    place  text   not null,
    layout text   not null,
    fields text[] not null,
    primary key (target, place, layout)
);

-- What a label was said to mean once. An empty value: left open.
create table imports.meaning (
    target text not null,
    place  text not null,
    field  text not null,
    label  text not null,
    value  text not null,
    primary key (target, place, field, label)
);

-- Lists as somebody likes to see them: the conditions and the order, under a name of their own.
create schema if not exists ui;

create table ui.saved_view (
    id      bigint      generated always as identity primary key,
    account bigint      not null,
    -- The page of the list, and its query.
    path    text        not null check (char_length(path) <= 100),
    query   text        not null check (char_length(query) <= 2000),
    name    text        not null check (char_length(name) between 1 and 40),
    saved   timestamptz not null,
    unique (account, path, name)
);

comment on table ui.saved_view is 'A person''s own names for conditions of a list; whoever is sent the address sees the same list, as far as they may.';

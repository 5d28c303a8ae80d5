-- How people are heard, and what kind of place they live in.

-- The ways of hearing of a subdistrict: twelve at most, named by itself.
create table needs.hearing_method (
    subdistrict bigint   not null,
    number      smallint not null check (number between 1 and 12),
    name        text     not null check (char_length(name) between 1 and 40),
    about       text     not null default '' check (char_length(about) <= 300),
    hard        text     not null default '' check (char_length(hard) <= 300),
    -- The ways in of concerns that are this one: names of channels.
    channels    text[]   not null default '{}',
    -- The kinds of evidence that are found this way, where nothing else is said.
    kinds       text[]   not null default '{}',
    since       date     not null,
    primary key (subdistrict, number)
);

alter table needs.evidence add method smallint check (method between 1 and 12);
comment on column needs.evidence.method is 'The way of hearing by which it was found; null where nobody has said.';

-- Figures of a community, each with its day and where it was published. The latest of each kind holds.
create table needs.community_figure (
    place  bigint  not null,
    kind   text    not null check (kind in ('RESIDENTS', 'AGED', 'DISABLED', 'LOW_INCOME', 'TENANTS', 'BUILT')),
    day    date    not null,
    value  numeric not null check (value >= 0),
    source text    not null check (char_length(source) between 1 and 200),
    primary key (place, kind, day)
);

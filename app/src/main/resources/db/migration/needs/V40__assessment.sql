-- Needs assessments (需求评估): a community and a period, ranked by several people, frozen version by version.
create table needs.assessment (
    id            bigint      generated always as identity primary key,
    subdistrict   bigint      not null,
    place         bigint      not null,
    place_path    text        not null collate "C",
    place_name    text        not null,
    place_name_en text        not null default '',
    from_day      date        not null,
    until_day     date        not null,
    -- Points from none to ten for each need, or a budget of dots for all together.
    way           text        not null check (way in ('POINTS', 'DOTS')),
    dots          integer     not null check (dots between 3 and 50),
    opened_by     text        not null,
    opened_at     timestamptz not null,
    check (from_day < until_day)
);

create index assessment_list on needs.assessment (subdistrict, id desc);

-- What one person gave each need, or one table of a meeting together.
create table needs.ballot (
    id         bigint      generated always as identity primary key,
    assessment bigint      not null references needs.assessment,
    account    bigint,
    at_table   text        not null default '' check (char_length(at_table) <= 40),
    people     integer     not null check (people between 1 and 100),
    -- By number of the need; nought for one that was seen and given nothing.
    points     jsonb       not null,
    given_by   text        not null,
    given_at   timestamptz not null,
    check ((account is null) = (at_table <> ''))
);

create unique index ballot_of_one on needs.ballot (assessment, account) where account is not null;
create unique index ballot_of_table on needs.ballot (assessment, at_table) where at_table <> '';

-- As it stood on a day, with every figure. Nothing in it is changed afterwards.
create table needs.assessment_version (
    assessment bigint      not null references needs.assessment,
    number     integer     not null check (number >= 1),
    frozen_by  text        not null,
    frozen_at  timestamptz not null,
    snapshot   jsonb       not null,
    primary key (assessment, number)
);

-- The need that was proposed because of a hot topic: each topic proposes once.
create table needs.proposal (
    topic bigint primary key references needs.topic,
    need  bigint not null references needs.need
);
